import * as Plot from "@observablehq/plot";
import type { MultiPolygon } from "geojson";
import { planarRingArea } from "topojson-simplify";
import { anchorOfPlace, type ChartSvg, type ChartTitle, hatchOfMaps } from "#lib/records/derived/chart";
import { drawSvg, paint } from "#lib/charts/svg";
import type { Geography } from "./geography";
import { describePlace, labelOfPlace, type Look, lookOf, type Place } from "./place";
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

/** How near to a disc a thumb may come: at the width of a small telephone no less than twelve pixels. */
const hitRadius = 15.5;
const radius = 10;

/** Draws land and boundaries, the countries visited, and the numbers of places; those with a field operation in a disc. */
export function drawMap(
  titles: ChartTitle,
  geography: Geography,
  { places, shaded }: Shown,
  { width, height, projection }: View,
): ChartSvg {
  return drawSvg(titles, {
    width,
    height,
    projection,
    marks: [
      ...markLand(geography, shaded, `url(#${hatchOfMaps})`),
      markNumbers(geography, places),
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

/* Each disc is a link to its place in the key, with more room to be hit than it shows. */
function markNumbers(geography: Geography, places: readonly Place[]): Plot.Markish {
  const spots = places.flatMap((place): Spot[] => {
    const geometry = geography.shapeOf(place.shape);
    return geometry === undefined ? [] : [{ place, geometry: largestOf(geometry) }];
  });
  return Plot.dot(
    spots,
    Plot.centroid({
      geometry: "geometry",
      render: (index, _scales, { x = [], y = [] }, _dimensions, { document }) => {
        const group = createSvg(document, "g", {});
        for (const at of index) {
          const spot = spots[at];
          if (spot !== undefined)
            group.append(createDisc(document, spot.place, `translate(${x[at] ?? 0},${y[at] ?? 0})`));
        }
        return group;
      },
    }),
  );
}

function createDisc(document: Document, place: Place, transform: string): SVGElement {
  const hasOperation = place.operations.length > 0;
  const name = `${place.number} ${labelOfPlace(place)}: ${describePlace(place)
    .map(({ text }) => text)
    .join("; ")}`;
  const link = createSvg(document, "a", { href: `#${anchorOfPlace(place.number)}`, "aria-label": name, transform });
  const title = createSvg(document, "title", {});
  title.textContent = name;
  const fill = hasOperation ? paint.ink : paint.paper;
  const text = createSvg(document, "text", {
    y: "0.35em",
    "text-anchor": "middle",
    "font-weight": "600",
    fill: hasOperation ? paint.paper : paint.ink,
  });
  text.textContent = String(place.number);
  link.append(
    title,
    createSvg(document, "circle", { r: String(hitRadius), fill: "none", "pointer-events": "all" }),
    createSvg(document, "circle", { r: String(radius), fill, stroke: paint.ink }),
    text,
  );
  return link;
}

/** The largest piece of a country, so that islands do not draw its number out to sea. */
function largestOf({ coordinates }: MultiPolygon): MultiPolygon {
  const areaOf = (piece: MultiPolygon["coordinates"][number]) =>
    Math.abs(planarRingArea((piece[0] ?? []).map(([x = 0, y = 0]) => [x, y])));
  return { type: "MultiPolygon", coordinates: [...coordinates].sort((a, b) => areaOf(b) - areaOf(a)).slice(0, 1) };
}

const tint = 0.34;

function createSvg(document: Document, name: string, attributes: Record<string, string>): SVGElement {
  const element = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  return element;
}
