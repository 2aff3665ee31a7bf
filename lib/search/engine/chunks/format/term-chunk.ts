import { ByteReader, ByteWriter } from "./bytes";
import { buildKeyedRows, readKeyedRows, writeKeyedRows } from "./keyed-rows";
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
  writeKeyedRows(writer, rows, ({ key }) => key, writeRow);
}

/* A term whose postings are not all here says how many are, and where the others are found. */
function writeRow(writer: ByteWriter, { df, all, here, list, postings }: TermRow): void {
  writer.writeNumber(all * 2 + (here < all ? 1 : 0)).writeNumber(all - df);
  if (here < all) writer.writeNumber(here).writeNumber(list === undefined ? 0 : list + 1);
  writePostings(writer, slicePostings(postings, 0, here));
}

/** Measures a row in bytes, as the first of a chunk. */
export function measureRow(row: TermRow): number {
  return buildKeyedRows([row], ({ key }) => key, writeRow).length;
}

/** Writes rows within a chunk of another table, behind their length in bytes. */
export function writeNestedRows(writer: ByteWriter, rows: readonly TermRow[]): void {
  const bytes = buildTermChunk(rows, []);
  writer.writeNumber(bytes.length).writeBytes(bytes);
}

/** Reads rows within a chunk of another table; the other half of {@link writeNestedRows}. */
export function readNestedRows(reader: ByteReader, levels: number): readonly TermRow[] {
  return readRows(new ByteReader(reader.readBytes(reader.readNumber())), levels);
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
  const count = reader.readNumber();
  return readKeyedRows(reader, (_, key) => readRow(reader, key, levels), count);
}

function readRow(reader: ByteReader, key: string, levels: number): TermRow {
  const head = reader.readNumber();
  const all = Math.floor(head / 2);
  const df = all - reader.readNumber();
  const [here, list] = head % 2 === 0 ? [all, 0] : [reader.readNumber(), reader.readNumber()];
  return { key, df, all, here, list: list === 0 ? undefined : list - 1, postings: readPostings(reader, here, levels) };
}
