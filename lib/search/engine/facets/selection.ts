/**
 * The values chosen of each facet, by its name. A document needs one of the values of a facet, as it often has only one, but must
 * satisfy every facet, so that each choice narrows the list.
 */
export type Selection = Readonly<Record<string, readonly string[] | undefined>>;

/** How many hits there would be of each value of a facet, were it chosen beside what is chosen of the other facets. */
export type FacetCounts = Readonly<Record<string, ReadonlyMap<string, number>>>;

/** What narrows a list of documents, given by their ordinals. */
export interface Narrower {
  /** Keeps the documents that have any of the chosen values of every facet. */
  select(ordinals: Int32Array, selection: Selection): Int32Array;
  /** Counts the values of each facet among documents, leaving out what is chosen of that facet itself. */
  count(ordinals: Int32Array, selection: Selection): FacetCounts;
}

/** Says whether anything is chosen. */
export function hasSelection(selection: Selection): boolean {
  return Object.values(selection).some((values = []) => values.length > 0);
}
