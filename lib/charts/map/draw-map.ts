import * as Plot from "@observablehq/plot";
import type { MultiPolygon } from "geojson";
import { planarRingArea } from "topojson-simplify";
import type { ChartSvg, ChartTitle } from "#lib/records/derived/chart";
import { drawSvg, paint } from "#lib/charts/svg";
import type { Geography } from "./geography";
import type { Place } from "./place";
import type { View } from "./view";

/** The places whose numbers a map carries, and those whose countries it shades. */
export interface Shown {
  places: readonly Place[];
  shaded: readonly Place[];
}

interface Spot {
  place: Place;
  geometry: MultiPolygon;
}

/** How a country is drawn. */
type Look = "plain" | "visited" | "found" | "both";

/** Draws land and boundaries, the countries visited, and the numbers of places; those with a field operation in a disc. */
export function drawMap(
  titles: ChartTitle,
  geography: Geography,
  { places, shaded }: Shown,
  { radius, ...view }: View,
): ChartSvg {
  const hatch = `${titles.id}-hatch`;
  return drawSvg(titles, {
    ...view,
    marks: [
      (_index, _scales, _values, _dimensions, context) => defineHatch(context.document, hatch),
      ...markLand(geography, shaded, `url(#${hatch})`),
      ...markNumbers(geography, places, radius),
      Plot.frame({ stroke: paint.rule }),
    ],
  });
}

function markLand(geography: Geography, shaded: readonly Place[], hatch: string): Plot.Markish[] {
  const looks = new Map(shaded.map((place) => [place.shape, lookOf(place)]));
  const { shapes, boundaries } = geography.part((number) => looks.get(number) ?? "plain");
  const line = { stroke: paint.soft, strokeWidth: 0.5 };
  const fill = (look: Look, options: Plot.GeoOptions) => {
    const shape = shapes.get(look);
    return shape === undefined ? [] : [Plot.geo(shape, { ...line, ...options })];
  };
  return [
    ...fill("plain", { fill: paint.wash }),
    ...fill("visited", { fill: paint.act, fillOpacity: tint }),
    ...fill("both", { fill: paint.act, fillOpacity: tint }),
    ...fill("both", { fill: hatch }),
    ...fill("found", { fill: hatch }),
    Plot.geo(boundaries, line),
    Plot.geo(geography.unsettled, { stroke: paint.wash, strokeWidth: 1.2 }),
    Plot.geo(geography.unsettled, { ...line, strokeDasharray: "1.5 1.5" }),
  ];
}

function markNumbers(geography: Geography, places: readonly Place[], radius: number): Plot.Markish[] {
  const spots = places.flatMap((place): Spot[] => {
    const geometry = geography.shapeOf(place.shape);
    return geometry === undefined ? [] : [{ place, geometry: largestOf(geometry) }];
  });
  const discs = {
    geometry: "geometry",
    r: radius,
    fill: (spot: Spot) => (hasOperation(spot) ? paint.ink : paint.paper),
    stroke: paint.ink,
    strokeWidth: 0.8,
  };
  const numbers = {
    geometry: "geometry",
    text: ({ place }: Spot) => String(place.number),
    fontSize: radius * 1.4,
    fontWeight: 600,
    fill: (spot: Spot) => (hasOperation(spot) ? paint.paper : paint.ink),
  };
  return [Plot.dot(spots, Plot.centroid(discs)), Plot.text(spots, Plot.centroid(numbers))];
}

/** The largest piece of a country, so that islands do not draw its number out to sea. */
function largestOf({ coordinates }: MultiPolygon): MultiPolygon {
  const areaOf = (piece: MultiPolygon["coordinates"][number]) =>
    Math.abs(planarRingArea((piece[0] ?? []).map(([x = 0, y = 0]) => [x, y])));
  return { type: "MultiPolygon", coordinates: [...coordinates].sort((a, b) => areaOf(b) - areaOf(a)).slice(0, 1) };
}

const tint = 0.34;

function lookOf({ visits }: Place): Look {
  const isFound = visits.some(({ kind }) => kind === "fact-finding-visit");
  const isVisited = visits.some(({ kind }) => kind !== "fact-finding-visit");
  return isFound && isVisited ? "both" : isFound ? "found" : isVisited ? "visited" : "plain";
}

function hasOperation({ place }: Spot): boolean {
  return place.operations.length > 0;
}

function defineHatch(document: Document, id: string): SVGElement {
  const create = (name: string, attributes: Record<string, string>) => {
    const element = document.createElementNS("http://www.w3.org/2000/svg", name);
    for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
    return element;
  };
  const pattern = create("pattern", {
    id,
    width: "3",
    height: "3",
    patternUnits: "userSpaceOnUse",
    patternTransform: "rotate(45)",
  });
  pattern.append(create("path", { d: "M0 0V3", stroke: paint.act, "stroke-width": "1.8" }));
  const definitions = create("defs", {});
  definitions.append(pattern);
  return definitions;
}
