import type { Corpus } from "#lib/corpus/corpus";
import type { Stated } from "#lib/records/facts/fact";
import type { ChartInput, ChartRow, ChartSwatch } from "#lib/records/derived/chart";
import { labelOfOperation } from "#lib/records/facts/field-operation";
import { formatVisit } from "#lib/records/facts/visit";
import { drawMap } from "./draw-map";
import { buildGeography, type World } from "./geography";
import { describePlace, findPlaces, labelOfPlace, lookOf, type Place } from "./place";
import { type View, views } from "./view";

const title = "Visits and field operations on the map";

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
      "Each number leads to what was there, in the list below the maps. A disc is set within the country and not at an office. Boundaries are those of the map’s makers, who follow the United Nations; they imply no view on the status of any territory.",
    svgs: views.flatMap((view) => drawView(view, places, world)),
    swatches: findSwatches(places),
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

/* A place is numbered on one view, the first that lists its country, or else the widest. */
function drawView(view: View, all: readonly Place[], world: World) {
  const { id, label, shapes, detail } = view;
  const listed = new Set(views.flatMap((each) => each.shapes ?? []));
  const places = all.filter(({ shape }) => (shapes === undefined ? !listed.has(shape) : shapes.includes(shape)));
  if (places.length === 0) return [];
  const titles = { id, title: `${title}: ${label}`, description: describeView(label, places) };
  return [{ ...drawMap(titles, buildGeography(world, detail), { places, shaded: all }, view), label }];
}

/* Only what the maps show. */
function findSwatches(places: readonly Place[]): ChartSwatch[] {
  const looks = new Set(places.map(lookOf));
  const isOpen = places.some(({ operations }) => operations.length === 0);
  const isFilled = places.some(({ operations }) => operations.length > 0);
  return [
    ...(looks.has("visited") || looks.has("both")
      ? [{ look: "shaded", label: "Country visit or follow-up visit" } as const]
      : []),
    ...(looks.has("found") || looks.has("both") ? [{ look: "hatched", label: "Fact-finding visit" } as const] : []),
    ...(looks.has("both") ? [{ look: "shaded-hatched", label: "Both" } as const] : []),
    ...(isFilled ? [{ look: "filled-disc", label: "Field operation" } as const] : []),
    ...(isOpen ? [{ look: "open-disc", label: "No field operation" } as const] : []),
  ];
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
