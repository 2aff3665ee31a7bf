import { ByteReader } from "./bytes";
import { buildKeyedRows, readKeyedRows } from "./keyed-rows";
import { readNestedRows, type TermRow, writeNestedRows } from "./term-chunk";

/** A beginning that many words share, and the most frequent of these words. */
export interface PrefixRow {
  prefix: string;
  words: readonly TermRow[];
}

/** Builds the bytes of a chunk of beginnings, which are sorted. */
export function buildPrefixChunk(rows: readonly PrefixRow[]): Uint8Array<ArrayBuffer> {
  return buildKeyedRows(
    rows,
    ({ prefix }) => prefix,
    (writer, { words }) => writeNestedRows(writer, words),
  );
}

/** Reads a chunk of beginnings; the other half of {@link buildPrefixChunk}. */
export function readPrefixChunk(bytes: Uint8Array, levels: number): ReadonlyMap<string, readonly TermRow[]> {
  return new Map(readKeyedRows(new ByteReader(bytes), (reader, prefix) => [prefix, readNestedRows(reader, levels)]));
}
