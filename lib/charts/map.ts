import type { CorpusRecords } from "#lib/records/corpus-records";
import type { Stated } from "#lib/records/facts/fact";
import type { Chart, ChartRow } from "#lib/records/derived/chart";
import { labelOfOperation } from "#lib/records/facts/field-operation";
import { formatVisit } from "#lib/records/facts/visit";
import { drawMap, type View } from "./draw-map";
import { buildGeography, type World } from "./geography";
import { describePlace, findPlaces, labelOfPlace, type Place } from "./venue";

/** The countries too close together for numbers on a map of the whole region. */
const near = ["008", "070", "100", "300", "380", "498", "499", "642", "688", "807", "-2"];

/** Draws where the Special Representative and her Office went, and where the field operations are. */
export function buildMap(records: CorpusRecords, world: World): Chart | undefined {
  const places = findPlaces(records);
  if (places.length === 0) return undefined;
  const naming = {
    id: "map",
    title: "Visits and field operations on the map",
    description: `${places
      .map(
        (place) =>
          `${labelOfPlace(place)}: ${describePlace(place)
            .map(({ text }) => text)
            .join("; ")}`,
      )
      .join(". ")}.`,
  };
  const whole = {
    label: "Europe, Central Asia and North America",
    places: places.filter(({ shape }) => !near.includes(shape)),
    shaded: places,
  };
  const part = {
    label: "South-Eastern Europe and its neighbours",
    places: places.filter(({ shape }) => near.includes(shape)),
    shaded: places,
  };
  return {
    ...naming,
    caption:
      "Shaded: a country visit or follow-up visit. Hatched: a fact-finding visit. A filled disc: a field operation, set within the country and not at its office. Boundaries are those of the map’s makers, who follow the United Nations; they imply no view on the status of any territory.",
    drawings: [
      {
        ...drawMap(
          { ...naming, id: "map-region", description: describeView(whole) },
          buildGeography(world, 1.2),
          whole,
          region,
        ),
        label: whole.label,
      },
      {
        ...drawMap(
          { ...naming, id: "map-south-east", title: `${naming.title}: ${part.label}`, description: describeView(part) },
          buildGeography(world, 0.04),
          part,
          southEast,
        ),
        label: part.label,
      },
    ],
    key: places.map((place) => ({ number: place.number, name: labelOfPlace(place), says: describePlace(place) })),
    columns: [
      { name: "number", label: "On the map", number: true },
      { name: "place", label: "Place", number: false },
      { name: "what", label: "What", number: false },
    ],
    rowHead: "place",
    rows: places.flatMap(rowsOfPlace),
    notes: findNotes(places),
  };
}

const region: View = {
  width: 360,
  height: 310,
  radius: 6.7,
  projection: {
    type: "azimuthal-equal-area",
    rotate: [-12, -64],
    domain: corners([
      [-124, 36],
      [-90, 27],
      [-80, 26],
      [-140, 60],
      [118, 42],
      [140, 62],
      [75, 34],
      [40, 33],
      [-8, 34],
    ]),
  },
};

const southEast: View = {
  width: 360,
  height: 250,
  radius: 7.5,
  projection: {
    type: "conic-conformal",
    rotate: [-20, 0],
    parallels: [38, 46],
    domain: corners([
      [9.5, 47.5],
      [30.2, 47.5],
      [10, 36.2],
      [29, 36.2],
    ]),
  },
};

function corners(coordinates: [number, number][]) {
  return { type: "MultiPoint" as const, coordinates };
}

function describeView({ label, places }: { label: string; places: readonly Place[] }): string {
  return `${label}: ${places.map((place) => `${place.number} ${labelOfPlace(place)}`).join(", ")}.`;
}

function rowsOfPlace(place: Place): ChartRow[] {
  const { number, visits, operations } = place;
  const label = labelOfPlace(place);
  return [
    ...visits.map((visit) => ({
      of: visit.id,
      cells: { number, place: label, what: formatVisit(visit) },
      stated: visit.stated,
    })),
    ...operations.map((operation) => ({
      of: operation.id,
      cells: { number, place: label, what: labelOfOperation(operation) },
      stated: operation.stated,
    })),
  ];
}

function findNotes(places: readonly Place[]): { mark: string; stated: Stated }[] {
  const notes = places.flatMap(({ operations }) => operations.flatMap((operation) => operation.notes));
  return notes.filter((note, at) => notes.findIndex((each) => each.stated.paragraph === note.stated.paragraph) === at);
}
