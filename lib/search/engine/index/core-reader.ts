import { readArchive } from "#lib/search/engine/chunks/format/archive";
import { nameOfFile } from "#lib/search/engine/chunks/format/layout";
import type { TermRow } from "#lib/search/engine/chunks/format/term-block";
import { readTermChunk } from "#lib/search/engine/chunks/format/term-chunk";
import type { Entry, IndexedDocument } from "#lib/search/engine/entry";
import { compareKnown } from "#lib/search/engine/terms/nearest";
import { stemOf } from "#lib/search/engine/text/encoder";
import { mountIndex } from "./mounted-index";
import type { KnownWord, Reader } from "./reader";

/** The file of a core that has further records by their names. */
export const namesFile = "names";

type CoreRow = Pick<TermRow, "key" | "df" | "postings">;

/* A name is all that is known of such a record, and stands at the best level of impact. */
function addName(rows: Map<string, CoreRow>, ordinal: number, words: ReadonlySet<string>): void {
  for (const key of words) {
    const { df = 0, postings: [best = [], ...others] = [] } = rows.get(key) ?? {};
    rows.set(key, { key, df: df + 1, postings: [[...best, ordinal], ...others] });
  }
}

/** Reads the entries of a text, the first of which has the given ordinal. */
type ReadEntries<Document extends IndexedDocument> = (text: string, first: number) => readonly Entry<Document>[];

/**
 * Opens the core of an index: an archive with one chunk of terms, one page of records, and further records that are known by their
 * names alone. What it does not know may stand in the
 * whole, so it guesses at nothing.
 */
export async function openCore<Document extends IndexedDocument>(
  archive: Uint8Array,
  readPage: ReadEntries<Document>,
  readNames: ReadEntries<Document>,
): Promise<Reader<Document>> {
  const files = readArchive(archive);
  const terms = files.get(nameOfFile("t", 0));
  const textOf = (name: string) => new TextDecoder().decode(files.get(name));
  // An index of nothing has no files.
  const rows = new Map<string, CoreRow>(terms === undefined ? [] : readTermChunk(terms).rows);
  const page = textOf(nameOfFile("r", 0));
  const texts = page === "" ? [] : readPage(page, 0);
  const named = readNames(textOf(namesFile), texts.length);
  for (const { ordinal, words: fields } of named) addName(rows, ordinal, new Set(fields.flat()));
  const records = [...texts, ...named];
  const words: KnownWord[] = [...rows.values()].map(({ key, df }) => ({ word: key, df }));
  const find = await mountIndex(async (term) => rows.get(term)?.postings ?? []);
  return {
    size: records.length,
    depth: records.length,
    thesaurus: { entries: new Map(), phrases: new Map(), longest: 1, words: [] },
    find: async (term) => ({ df: rows.get(term)?.df ?? 0, levels: await find(term) }),
    family: async (word) => words.filter((each) => stemOf(each.word) === stemOf(word)),
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
