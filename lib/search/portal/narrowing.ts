import type { Facet } from "#lib/records/derived/facet";
import { buildNarrower } from "#lib/search/engine/facets/facet-table";
import type { Reader } from "#lib/search/engine/index/reader";
import { decodeFacet, encodeFacet, type FacetFileColumn, mapFacets } from "#lib/search/portal/facet-columns";
import { buildOrder } from "#lib/search/portal/order";
import type { SearchCorpus } from "#lib/search/portal/documents/search-corpus";

/** By what an index is narrowed and sorted, as it is sent, in `narrow.json`. */
export interface NarrowingFile {
  form: "search-narrow-1";
  /** The rank of each entry in the order of the proceedings, by its ordinal, less the rank of the one before. */
  order: number[];
  facets: Record<Facet, FacetFileColumn>;
}

/** Builds the file for what is searched. */
export function buildNarrowingFile(corpus: SearchCorpus): NarrowingFile {
  const { facets } = corpus;
  const order = buildOrder(corpus);
  return {
    form: "search-narrow-1",
    order: order.map((rank, at) => rank - (order[at - 1] ?? 0)),
    facets: mapFacets((facet) => encodeFacet(facets[facet])),
  };
}

/** Reads what narrows and sorts an index; throws where the value is something else. The other half of {@link buildNarrowingFile}. */
export function readNarrowingFile(file: unknown): Required<Pick<Reader, "narrower" | "order">> {
  if (!isNarrowingFile(file)) throw new Error("Unexpected content of narrow.json, expected what narrows an index");
  let rank = 0;
  return {
    narrower: buildNarrower(mapFacets((facet) => decodeFacet(file.facets[facet]))),
    order: file.order.map((more) => (rank += more)),
  };
}

/** The file comes from the same build; its word for its form is enough. */
function isNarrowingFile(value: unknown): value is NarrowingFile {
  return typeof value === "object" && value !== null && "form" in value && value.form === "search-narrow-1";
}
