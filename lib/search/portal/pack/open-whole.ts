import { buildNarrower } from "#lib/search/engine/facets/facet-table";
import { openPack } from "./open-pack";
import { buildOrder } from "#lib/search/portal/order";
import type { Pack } from "./pack-schema";
import type { Reader } from "#lib/search/engine/index/reader";

const opened = new WeakMap<Pack, Reader>();

/** Opens a whole pack, once: what it holds can be narrowed, and put in the order of the proceedings. */
export function openWhole(pack: Pack): Reader {
  const known = opened.get(pack);
  if (known !== undefined) return known;
  const reader = {
    ...openPack(pack),
    order: buildOrder(pack),
    ...(pack.facets === undefined ? {} : { narrower: buildNarrower(pack.facets) }),
  };
  opened.set(pack, reader);
  return reader;
}
