import type { FacetCounts, Narrower, Selection } from "./selection";

/** The values of one facet, and by ordinal which of them each document has, as positions in the list of values. */
export interface FacetColumn {
  values: string[];
  of: number[][];
}

/** The columns of all facets, by name. */
export type FacetTable = Readonly<Record<string, FacetColumn>>;

/** Builds what narrows by a table. */
export function buildNarrower(table: FacetTable): Narrower {
  return {
    select: (ordinals, selection) => selectOrdinals(table, ordinals, selection),
    count: (ordinals, selection) => countFacets(table, ordinals, selection),
  };
}

function selectOrdinals(table: FacetTable, ordinals: Int32Array, selection: Selection, but?: string): Int32Array {
  const tests = Object.entries(table).flatMap(([facet, { values, of }]) => {
    const chosen = selection[facet] ?? [];
    if (chosen.length === 0 || facet === but) return [];
    const wanted = new Set(chosen.map((value) => values.indexOf(value)));
    return [(ordinal: number) => (of[ordinal] ?? []).some((value) => wanted.has(value))];
  });
  return ordinals.filter((ordinal) => tests.every((test) => test(ordinal)));
}

function countFacets(table: FacetTable, ordinals: Int32Array, selection: Selection): FacetCounts {
  const count = (facet: string, { values, of }: FacetColumn): Map<string, number> => {
    const counts = values.map(() => 0);
    for (const ordinal of selectOrdinals(table, ordinals, selection, facet)) {
      for (const value of of[ordinal] ?? []) counts[value] = (counts[value] ?? 0) + 1;
    }
    return new Map(values.map((value, at) => [value, counts[at] ?? 0]));
  };
  return Object.fromEntries(Object.entries(table).map(([facet, column]) => [facet, count(facet, column)]));
}
