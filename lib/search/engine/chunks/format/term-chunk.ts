import { ByteReader, ByteWriter } from "./bytes";
import { readKey, writeKey } from "./front-coding";
import { type PostingLists, slicePostings, readPostings, writePostings } from "./postings-codec";

/** A term as a chunk has it: how many documents have it, and the best of its postings. */
export interface TermRow {
  key: string;
  df: number;
  /** How many postings there are, and how many of these are here. */
  all: number;
  here: number;
  /** The number of the files with the other postings, where there are others. */
  list: number | undefined;
  postings: PostingLists;
}

/** The rows of words of a stem that stand in other chunks than the one where the stem would stand, once more. */
export interface Relatives {
  stem: string;
  words: readonly TermRow[];
}

/** Builds the bytes of the rows of a chunk of terms, sorted by key, with the relatives that stand elsewhere; a row may have more postings than it says are here. */
export function buildTermChunk(rows: readonly TermRow[], relatives: readonly Relatives[]): Uint8Array<ArrayBuffer> {
  const writer = new ByteWriter();
  writeRows(writer, rows);
  for (const { stem, words } of relatives) {
    writer.writeText(stem);
    writeRows(writer, words);
  }
  return writer.finish();
}

function writeRows(writer: ByteWriter, rows: readonly TermRow[]): void {
  writer.writeNumber(rows.length);
  let before = "";
  for (const row of rows) {
    writeRow(writer, row, before);
    before = row.key;
  }
}

/** Writes a row behind the key of the one before it. */
export function writeRow(
  writer: ByteWriter,
  { key, df, all, here, list, postings: ordinals }: TermRow,
  before: string,
): void {
  writeKey(writer, key, before);
  // A term whose postings are not all here says how many are, and where the others are found.
  writer.writeNumber(all * 2 + (here < all ? 1 : 0)).writeNumber(all - df);
  if (here < all) writer.writeNumber(here).writeNumber(list === undefined ? 0 : list + 1);
  writePostings(writer, slicePostings(ordinals, 0, here));
}

/** A chunk of terms as it is read: the rows by key, and the relatives by stem. */
export interface TermChunk {
  rows: ReadonlyMap<string, TermRow>;
  relatives: ReadonlyMap<string, readonly TermRow[]>;
}

/** Reads a chunk of terms; the other half of {@link buildTermChunk}. */
export function readTermChunk(bytes: Uint8Array, levels: number): TermChunk {
  const reader = new ByteReader(bytes);
  const rows = new Map(readRows(reader, levels).map((row) => [row.key, row]));
  const relatives = new Map<string, TermRow[]>();
  while (!reader.done) {
    const stem = reader.readText();
    relatives.set(stem, readRows(reader, levels));
  }
  return { rows, relatives };
}

function readRows(reader: ByteReader, levels: number): TermRow[] {
  let before = "";
  return Array.from({ length: reader.readNumber() }, () => {
    const row = readRow(reader, before, levels);
    before = row.key;
    return row;
  });
}

function readRow(reader: ByteReader, before: string, levels: number): TermRow {
  const key = readKey(reader, before);
  const head = reader.readNumber();
  const all = Math.floor(head / 2);
  const df = all - reader.readNumber();
  if (head % 2 === 0) return { key, df, all, here: all, list: undefined, postings: readPostings(reader, all, levels) };
  const here = reader.readNumber();
  const list = reader.readNumber();
  return { key, df, all, here, list: list === 0 ? undefined : list - 1, postings: readPostings(reader, here, levels) };
}
