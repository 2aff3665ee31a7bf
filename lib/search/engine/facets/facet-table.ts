import { type Facet, facets } from "#lib/records/derived/facet";
import type { FacetCounts, Narrower, Selection } from "./selection";

/** The values of one facet, and which of them each document has, by its place: their places in the list of values. */
export interface FacetColumn {
  values: string[];
  of: number[][];
}

export type FacetTable = Record<Facet, FacetColumn>;

/** Builds what narrows by a table. */
export function buildNarrower(table: FacetTable): Narrower {
  return {
    select: (ordinals, selection) => selectOrdinals(table, ordinals, selection),
    count: (ordinals, selection) => countFacets(table, ordinals, selection),
  };
}

function selectOrdinals(table: FacetTable, ordinals: Int32Array, selection: Selection, but?: Facet): Int32Array {
  const tests = facets.flatMap((facet) => {
    const chosen = selection[facet] ?? [];
    if (chosen.length === 0 || facet === but) return [];
    const { values, of } = table[facet];
    const wanted = new Set(chosen.map((value) => values.indexOf(value)));
    return [(ordinal: number) => (of[ordinal] ?? []).some((value) => wanted.has(value))];
  });
  return ordinals.filter((ordinal) => tests.every((test) => test(ordinal)));
}

function countFacets(table: FacetTable, ordinals: Int32Array, selection: Selection): FacetCounts {
  const count = (facet: Facet): Map<string, number> => {
    const { values, of } = table[facet];
    const counts = values.map(() => 0);
    for (const ordinal of selectOrdinals(table, ordinals, selection, facet)) {
      for (const value of of[ordinal] ?? []) counts[value] = (counts[value] ?? 0) + 1;
    }
    return new Map(values.map((value, at) => [value, counts[at] ?? 0]));
  };
  return mapFacets(count);
}

/** Makes something of every facet. */
export function mapFacets<Value>(make: (facet: Facet) => Value): Record<Facet, Value> {
  return {
    kind: make("kind"),
    event: make("event"),
    "session-kind": make("session-kind"),
    "list-kind": make("list-kind"),
    topic: make("topic"),
    addressee: make("addressee"),
    status: make("status"),
    country: make("country"),
    organization: make("organization"),
  };
}

/** A column as it is sent: `null` for what has the values of the one above. */
export interface ShortColumn {
  values: string[];
  of: (number[] | null)[];
}

/** Shortens a column for sending. */
export function shortenColumn({ values, of }: FacetColumn): ShortColumn {
  return { values, of: of.map((each, at) => (String(each) === String(of[at - 1] ?? []) ? null : each)) };
}

/** Reads a column that was sent; the other half of {@link shortenColumn}. */
export function lengthenColumn({ values, of }: ShortColumn): FacetColumn {
  let last: number[] = [];
  return {
    values,
    of: of.map((each) => {
      last = each ?? last;
      return last;
    }),
  };
}
