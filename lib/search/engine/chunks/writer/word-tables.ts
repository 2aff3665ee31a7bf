import type { Thesaurus } from "#lib/search/engine/terms/thesaurus";
import { cutRows, writeTable } from "./write-table";
import { keyBackwards, keyByLength, nameOfFile, type PutFile } from "#lib/search/engine/chunks/format/layout";
import type { PostingColumns } from "./posting-columns";
import { buildWordChunk } from "#lib/search/engine/chunks/format/word-chunk";

/** Writes the words of the thesaurus, all words by length, and all read backwards; answers the first keys of the chunks of the two tables. */
export async function writeWordTables(
  columns: PostingColumns,
  thesaurus: Thesaurus,
  most: number,
  put: PutFile,
): Promise<{ s: string[]; v: string[] }> {
  await put(nameOfFile("z", 0), buildWordChunk(thesaurus.words.map((word) => ({ word, df: 0 }))));
  const words = columns
    .terms()
    .filter((term) => !term.includes("_"))
    .map((word) => ({ word, df: columns.count(word).df }));
  const write = (table: "s" | "v", keyOf: (word: string) => string) => {
    const rows = words.map(({ word, df }) => ({ word: keyOf(word), df })).sort((a, b) => (a.word < b.word ? -1 : 1));
    // About half of a word is shared with the one before it.
    const cuts = cutRows(
      rows,
      ({ word }) => word,
      ({ word }) => word.length / 2 + 3,
      most,
    );
    return writeTable(table, cuts, buildWordChunk, put);
  };
  return { s: await write("s", keyByLength), v: await write("v", keyBackwards) };
}
