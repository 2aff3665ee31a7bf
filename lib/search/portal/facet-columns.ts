import type { Facet } from "#lib/records/derived/facet";
import type { FacetColumn } from "#lib/search/engine/facets/facet-table";

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
    body: make("body"),
  };
}

/** A column as it is sent: `null` where a document has the values of the one before it. */
export interface FacetFileColumn {
  values: string[];
  of: (number[] | null)[];
}

/** Encodes a column for sending. */
export function encodeFacet({ values, of }: FacetColumn): FacetFileColumn {
  return { values, of: of.map((each, at) => (String(each) === String(of[at - 1] ?? []) ? null : each)) };
}

/** Decodes a column that was sent; the inverse of {@link encodeFacet}. */
export function decodeFacet({ values, of }: FacetFileColumn): FacetColumn {
  let last: number[] = [];
  return { values, of: of.map((each) => (last = each ?? last)) };
}
