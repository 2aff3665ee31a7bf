import { buildMemoryReader } from "#lib/search/engine/index/memory-reader";
import type { Reader } from "#lib/search/engine/index/reader";
import { buildThesaurus } from "#lib/search/engine/terms/thesaurus";
import { buildEntry, buildSurroundings, searchSchema } from "#lib/search/portal/fields";
import type { Pack, SearchDocument } from "./pack-schema";

/** A pack and what reads it. */
export interface OpenedPack {
  pack: Pack;
  reader: Reader<SearchDocument>;
}

const opened = new WeakMap<Pack, Reader<SearchDocument>>();

/** Opens a pack for searching, once: the indexes are built from its texts. */
export function openPack(pack: Pack): Reader<SearchDocument> {
  const known = opened.get(pack);
  if (known !== undefined) return known;
  const surroundings = buildSurroundings(pack);
  const entries = pack.entries.map((document, ordinal) => buildEntry(document, ordinal, surroundings));
  const reader = buildMemoryReader(entries, buildThesaurus(pack.synonyms), searchSchema);
  opened.set(pack, reader);
  return reader;
}
