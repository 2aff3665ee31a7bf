import type { Reader } from "#lib/search/engine/index/reader";
import type { Pack } from "#lib/search/portal/pack/pack-schema";

/** What is searched: a pack, and how it is read. */
export interface Opened {
  pack: Pack;
  reader: Reader;
}
