import type * as Plot from "@observablehq/plot";

/** What part of the world a map shows, how large, and how finely. */
export interface View {
  /** Its name within the page. */
  id: string;
  label: string;
  width: number;
  height: number;
  projection: Plot.ProjectionOptions;
  /** The least area, in square degrees, of a bend or an island that is drawn. */
  detail: number;
  /** The countries whose numbers it carries, by their numbers in ISO 3166-1; of one, all that no other view has. */
  shapes?: readonly string[];
}

/** The width of a map in its own units, that of a telephone's column. */
const width = 360;

/** From North America to Mongolia: of the projections that show areas truly, one that has the north at the top everywhere. */
const north: View = {
  id: "map-north",
  label: "North America, Europe and Asia",
  width,
  height: 128,
  detail: 8,
  projection: {
    type: "equal-earth",
    rotate: [-11, 0],
    domain: corners([
      [-160, 70],
      [-122, 28],
      [130, 28],
      [184, 68],
      [11, 73],
    ]),
  },
};

/** From Denmark to Kyrgyzstan. */
const middle: View = {
  id: "map-middle",
  label: "Central Europe to Central Asia",
  width,
  height: 210,
  detail: 0.9,
  shapes: ["031", "051", "203", "208", "268", "380", "398", "417", "762", "792", "795", "804", "860"],
  projection: {
    type: "conic-equal-area",
    rotate: [-42, 0],
    parallels: [38, 54],
    domain: corners([
      [7, 36],
      [7, 57],
      [42, 35],
      [77, 36],
      [77, 57],
    ]),
  },
};

/** South-Eastern Europe, where countries are small. */
const southEast: View = {
  id: "map-south-east",
  label: "South-Eastern Europe",
  width,
  height: 330,
  detail: 0.1,
  shapes: ["008", "070", "100", "191", "300", "498", "499", "642", "688", "705", "807", "-2"],
  projection: {
    type: "conic-equal-area",
    rotate: [-21.5, 0],
    parallels: [38, 46],
    domain: corners([
      [14, 48],
      [29.5, 48],
      [14, 36.5],
      [29, 36.5],
    ]),
  },
};

/** The views of a map, from the widest. */
export const views: readonly View[] = [north, middle, southEast];

function corners(coordinates: [number, number][]) {
  return { type: "MultiPoint" as const, coordinates };
}
