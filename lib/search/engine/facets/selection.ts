import { type Facet, facets } from "#lib/records/derived/facet";

/** What is chosen of each facet: any of its values, and all facets must agree. */
export type Selection = Readonly<Partial<Record<Facet, readonly string[]>>>;

/** How many hits there would be of each value, were it chosen beside what is chosen of the other facets. */
export type FacetCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

/** What narrows a list of documents, given by their places. */
export interface Narrower {
  /** Keeps the places that have any of the chosen values of every facet. */
  select(ordinals: Int32Array, selection: Selection): Int32Array;
  /** Counts the values of each facet among places, leaving out what is chosen of that facet itself. */
  count(ordinals: Int32Array, selection: Selection): FacetCounts;
}

/** Says whether anything is chosen. */
export function hasSelection(selection: Selection): boolean {
  return facets.some((facet) => (selection[facet]?.length ?? 0) > 0);
}
