import type * as Plot from "@observablehq/plot";

/** What part of the world a map shows, and how large. */
export interface View {
  width: number;
  height: number;
  projection: Plot.ProjectionOptions;
  /** Radius of the discs that carry the numbers. */
  radius: number;
}

/** Europe, Central Asia and North America. */
export const region: View = {
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

/** South-Eastern Europe, where countries are small. */
export const southEast: View = {
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
