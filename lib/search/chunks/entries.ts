import type { Entry } from "../entry";
import { buildEntry, buildSurroundings } from "../fields";
import { whereOf } from "../hit-text";
import type { Pack } from "../pack-schema";

/** Builds the entries of a pack for an index in chunks, where each says itself where it stands. */
export function buildChunkEntries(pack: Pack): Entry[] {
  const surroundings = buildSurroundings(pack);
  return pack.entries.map((document, place) => {
    const entry = buildEntry(document, place, surroundings);
    return { ...entry, document: { ...document, label: whereOf(pack, document) } };
  });
}
