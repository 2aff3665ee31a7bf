import type { Corpus } from "#lib/corpus/corpus";
import { type FieldOperation, labelOfOperation } from "#lib/records/facts/field-operation";
import { formatVisit, type Visit } from "#lib/records/facts/visit";
import { numberOfCountry } from "./geography";

/** A place of the map: a country or, where a document names none, the place in an operation's name. */
export interface Place {
  /** Its number on the map and in the list below it. */
  number: number;
  name: string;
  /** Number of the shape that it is drawn at. */
  shape: string;
  visits: Visit[];
  operations: FieldOperation[];
}

/** Where to set the number of an operation whose section names no country: a spot on the map, and nothing is said by it. */
const shapes: Readonly<Record<string, string>> = { Kosovo: "-2", Skopje: "807" };

/** Finds all places visited or with a field operation, numbered by name; reports of visits are not visits. */
export function findPlaces({ records }: Corpus): Place[] {
  const places = new Map<string, Omit<Place, "number">>();
  const get = (shape: string, name: string) => {
    const place = places.get(shape) ?? { name, shape, visits: [], operations: [] };
    places.set(shape, place);
    return place;
  };
  for (const visit of records.visits) {
    if (visit.kind !== "visit-report") get(numberOfCountry(visit.code) ?? "", visit.country).visits.push(visit);
  }
  for (const operation of records["field-operations"]) {
    const shape = operation.code === undefined ? shapes[operation.place] : numberOfCountry(operation.code);
    if (shape === undefined)
      throw new RangeError(
        `Unexpected place "${operation.place}" of ${operation.id}, expected one of ${Object.keys(shapes).join(", ")}, or a country code. Add its shape in lib/charts/map/place.ts.`,
      );
    get(shape, operation.country ?? operation.place).operations.push(operation);
  }
  const collator = new Intl.Collator("en");
  return [...places.values()]
    .sort((a, b) => collator.compare(a.name, b.name))
    .map((place, at) => ({ number: at + 1, ...place }));
}

/** Says what is at a place, each with the identifier of its record. */
export function describePlace({ visits, operations }: Place): { text: string; of: string }[] {
  return [
    ...visits.map((visit) => ({ text: formatVisit(visit), of: visit.id })),
    ...operations.map((operation) => ({ text: labelOfOperation(operation), of: operation.id })),
  ];
}

/** Formats a place's name; one that comes from the name of an operation keeps the marks of the footnotes to it. */
export function labelOfPlace({ name, operations }: Place): string {
  return labelOfOperation({ name, notes: operations.flatMap(({ code, notes }) => (code === undefined ? notes : [])) });
}

/** How a country is drawn. */
export type Look = "plain" | "visited" | "found" | "both";

/** Tells how a place's country is drawn: by whether it had fact-finding visits, others, or both. */
export function lookOf({ visits }: Pick<Place, "visits">): Look {
  const isFound = visits.some(({ kind }) => kind === "fact-finding-visit");
  const isVisited = visits.some(({ kind }) => kind !== "fact-finding-visit");
  return isFound && isVisited ? "both" : isFound ? "found" : isVisited ? "visited" : "plain";
}
