import type { KnownWord } from "../reader";
import { ByteReader, ByteWriter } from "./bytes";
import { readKey, writeKey } from "./keys";
import { type Levels, cutPlaces, readPlaces, writePlaces } from "./postings-code";

/** A term as a chunk has it: how many documents have it, and the best of its places. */
export interface TermRow {
  key: string;
  own: number;
  /** How many places there are, and how many of these are here. */
  all: number;
  here: number;
  /** The number of the files with the other places, where there are others. */
  list: number | undefined;
  places: Levels;
}

/** Words of a stem that stand in other chunks than the one where the stem would stand. */
export interface Relatives {
  stem: string;
  words: readonly KnownWord[];
}

/** A row of a chunk as it is written; the places are all, of which `here` are taken. */
export type RowToWrite = TermRow;

/** Builds the bytes of the rows of a chunk of terms, sorted by key, with the relatives that stand elsewhere. */
export function buildTermChunk(rows: readonly RowToWrite[], relatives: readonly Relatives[]): Uint8Array<ArrayBuffer> {
  const writer = new ByteWriter().writeNumber(rows.length);
  let before = "";
  for (const row of rows) {
    writeRow(writer, row, before);
    before = row.key;
  }
  for (const { stem, words } of relatives) {
    writer.writeText(stem).writeNumber(words.length);
    for (const { word, own } of words) writer.writeText(word).writeNumber(own);
  }
  return writer.finish();
}

/** Writes a row behind the key of the one before it. */
export function writeRow(writer: ByteWriter, { key, own, all, here, list, places }: RowToWrite, before: string): void {
  writeKey(writer, key, before);
  // A term whose places are not all here says how many are, and where the others are found.
  const best = new ByteWriter();
  writePlaces(best, cutPlaces(places, 0, here));
  writer.writeNumber(all * 2 + (here < all ? 1 : 0)).writeNumber(all - own);
  if (here < all) writer.writeNumber(here).writeNumber(list === undefined ? 0 : list + 1).writeNumber(best.length);
  writer.writeBytes(best.finish());
}

/** A chunk of terms as it is read: the rows by key, and the relatives by stem. */
export interface TermChunk {
  rows: ReadonlyMap<string, TermRow>;
  relatives: ReadonlyMap<string, readonly KnownWord[]>;
}

/** Reads a chunk of terms; the other half of {@link buildTermChunk}. */
export function readTermChunk(bytes: Uint8Array, levels: number): TermChunk {
  const reader = new ByteReader(bytes);
  const rows = new Map<string, TermRow>();
  let before = "";
  for (let left = reader.readNumber(); left > 0; left -= 1) {
    const row = readRow(reader, before, levels);
    rows.set(row.key, row);
    before = row.key;
  }
  const relatives = new Map<string, KnownWord[]>();
  while (!reader.done) {
    const stem = reader.readText();
    const words = Array.from({ length: reader.readNumber() }, () => ({ word: reader.readText(), own: reader.readNumber() }));
    relatives.set(stem, words);
  }
  return { rows, relatives };
}

function readRow(reader: ByteReader, before: string, levels: number): TermRow {
  const key = readKey(reader, before);
  const head = reader.readNumber();
  const all = Math.floor(head / 2);
  const own = all - reader.readNumber();
  if (head % 2 === 0) return { key, own, all, here: all, list: undefined, places: readPlaces(reader, all, levels) };
  const here = reader.readNumber();
  const list = reader.readNumber();
  reader.readNumber();
  return { key, own, all, here, list: list === 0 ? undefined : list - 1, places: readPlaces(reader, here, levels) };
}
