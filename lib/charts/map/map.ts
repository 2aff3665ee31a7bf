import type { Corpus } from "#lib/corpus/corpus";
import type { Stated } from "#lib/records/facts/fact";
import type { ChartInput, ChartRow } from "#lib/records/derived/chart";
import { labelOfOperation } from "#lib/records/facts/field-operation";
import { formatVisit } from "#lib/records/facts/visit";
import { drawMap } from "./draw-map";
import { buildGeography, type World } from "./geography";
import { describePlace, findPlaces, labelOfPlace, type Place } from "./place";
import { region, southEast } from "./view";

const title = "Visits and field operations on the map";

/** The countries too close together for numbers on a map of the whole region. */
const near = ["008", "070", "100", "300", "380", "498", "499", "642", "688", "807", "-2"];

/** Builds the map of where the visits went, and where the field operations are. */
export function buildMap(corpus: Corpus, world: World): ChartInput | undefined {
  const places = findPlaces(corpus);
  if (places.length === 0) return undefined;
  const description = `${places.map((place) => `${labelOfPlace(place)}: ${joinTexts(place)}`).join(". ")}.`;
  return {
    id: "map",
    title,
    description,
    caption:
      "Shaded: a country visit or follow-up visit. Hatched: a fact-finding visit. A filled disc: a field operation, set within the country and not at its office. Boundaries are those of the map’s makers, who follow the United Nations; they imply no view on the status of any territory.",
    svgs: [drawRegion(places, world), drawSouthEast(places, world)],
    key: places.map((place) => ({ number: place.number, name: labelOfPlace(place), says: describePlace(place) })),
    columns: [
      { name: "number", label: "On the map", number: true },
      { name: "place", label: "Place" },
      { name: "what", label: "What" },
    ],
    rowHead: "place",
    rows: places.flatMap(rowsOfPlace),
    notes: findNotes(places),
  };
}

function drawRegion(all: readonly Place[], world: World) {
  const label = "Europe, Central Asia and North America";
  const places = all.filter(({ shape }) => !near.includes(shape));
  const titles = { id: "map-region", title, description: describeView(label, places) };
  return { ...drawMap(titles, buildGeography(world, 1.2), { places, shaded: all }, region), label };
}

function drawSouthEast(all: readonly Place[], world: World) {
  const label = "South-Eastern Europe and its neighbours";
  const places = all.filter(({ shape }) => near.includes(shape));
  const titles = { id: "map-south-east", title: `${title}: ${label}`, description: describeView(label, places) };
  return { ...drawMap(titles, buildGeography(world, 0.04), { places, shaded: all }, southEast), label };
}

function describeView(label: string, places: readonly Place[]): string {
  return `${label}: ${places.map((place) => `${place.number} ${labelOfPlace(place)}`).join(", ")}.`;
}

function joinTexts(place: Place): string {
  return describePlace(place)
    .map(({ text }) => text)
    .join("; ");
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
  return [...new Map(notes.map((note) => [note.stated.paragraph, note])).values()];
}
