import { buildNarrower } from "#lib/search/engine/facets/facet-table";
import type { Reader } from "#lib/search/engine/index/reader";
import { buildOrder } from "#lib/search/portal/order";
import type { Pack, SearchDocument } from "./pack-schema";

/** Adds to the reader of a whole pack what narrows it, and the order of the proceedings. */
export function openWhole(pack: Pack, reader: Reader<SearchDocument>): Reader<SearchDocument> {
  const narrower = pack.facets === undefined ? {} : { narrower: buildNarrower(pack.facets) };
  return { ...reader, order: buildOrder(pack), ...narrower };
}
