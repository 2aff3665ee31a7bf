/** The parts of Citation.js (0.8) that the citations use; the packages bring no types. */
declare module "@citation-js/core" {
  export const plugins: {
    input: { chain(input: string, options?: { generateGraph?: boolean }): unknown };
    output: { format(format: "ris", items: readonly object[], options: { format: "object" }): unknown };
  };
}

declare module "@citation-js/plugin-ris";
