import { buildEntry, buildSurroundings } from "#lib/search/portal/fields";
import { buildMemoryReader } from "#lib/search/engine/index/memory-reader";
import type { Pack } from "./pack-schema";
import type { Reader } from "#lib/search/engine/index/reader";
import { buildThesaurus } from "#lib/search/engine/terms/thesaurus";

const opened = new WeakMap<Pack, Reader>();

/** Opens a pack for searching, once: the indexes are built from its texts. */
export function openPack(pack: Pack): Reader {
  const known = opened.get(pack);
  if (known !== undefined) return known;
  const surroundings = buildSurroundings(pack);
  const entries = pack.entries.map((document, place) => buildEntry(document, place, surroundings));
  const reader = buildMemoryReader(entries, buildThesaurus(pack.synonyms));
  opened.set(pack, reader);
  return reader;
}
