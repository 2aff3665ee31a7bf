import { readArchive } from "#lib/search/engine/chunks/format/archive";
import { nameOfFile } from "#lib/search/engine/chunks/format/layout";
import { readTermChunk } from "#lib/search/engine/chunks/format/term-chunk";
import type { Entry, IndexedDocument } from "#lib/search/engine/entry";
import { compareKnown } from "#lib/search/engine/terms/nearest";
import { stemOf } from "#lib/search/engine/text/encoder";
import { mountIndex } from "./mounted-index";
import type { KnownWord, Reader } from "./reader";

/**
 * Opens the core of an index: an archive with one chunk of terms and one page of records. What it does not know may stand in the
 * whole, so it guesses at nothing.
 */
export async function openCore<Document extends IndexedDocument>(
  archive: Uint8Array,
  readPage: (page: string, first: number) => readonly Entry<Document>[],
): Promise<Reader<Document>> {
  const files = readArchive(archive);
  const [terms, page] = [files.get(nameOfFile("t", 0)), files.get(nameOfFile("r", 0))];
  // An index of nothing has neither.
  const rows: ReturnType<typeof readTermChunk>["rows"] = terms === undefined ? new Map() : readTermChunk(terms).rows;
  const records = page === undefined ? [] : readPage(new TextDecoder().decode(page), 0);
  const words: KnownWord[] = [...rows.values()].map(({ key, df }) => ({ word: key, df }));
  const find = await mountIndex(async (term) => rows.get(term)?.postings ?? []);
  return {
    size: records.length,
    depth: records.length,
    thesaurus: { entries: new Map(), phrases: new Map(), longest: 1, words: [] },
    find: async (term) => ({ df: rows.get(term)?.df ?? 0, levels: await find(term) }),
    family: async (stem) => words.filter(({ word }) => stemOf(word) === stem),
    complete: async (prefix, most) =>
      words
        .filter(({ word }) => word.startsWith(prefix) && word !== prefix)
        .sort(compareKnown)
        .slice(0, most),
    correct: async () => [],
    guess: async () => ({ candidates: [], type: "repair" }),
    read: async (ordinals) => ordinals.flatMap((ordinal) => records[ordinal] ?? []),
  };
}
