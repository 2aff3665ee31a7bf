import type { Entry } from "#lib/search/engine/entry";
import { buildEntry, buildSurroundings } from "#lib/search/portal/fields";
import { whereOf } from "#lib/search/portal/hit-text";
import type { Pack, SearchDocument } from "#lib/search/portal/pack/pack-schema";

/** Builds the entries of a pack for an index in chunks, where each says itself where it stands. */
export function buildChunkEntries(pack: Pack): Entry<SearchDocument>[] {
  const surroundings = buildSurroundings(pack);
  return pack.entries.map((document, ordinal) => {
    const entry = buildEntry(document, ordinal, surroundings);
    return { ...entry, document: { ...document, label: whereOf(pack, document) } };
  });
}
