import { ByteReader, ByteWriter } from "./bytes";
import { readKeys, writeKeys } from "./front-coding";
import { readTermBlock, type TermRow, writeTermBlock } from "./term-block";

/** A beginning that many words share, and the most frequent of these words. */
export interface PrefixRow {
  prefix: string;
  words: readonly TermRow[];
}

/** Builds the bytes of a chunk of beginnings, which are sorted. */
export function buildPrefixChunk(rows: readonly PrefixRow[]): Uint8Array<ArrayBuffer> {
  const writer = new ByteWriter();
  writeKeys(
    writer,
    rows.map(({ prefix }) => prefix),
  );
  for (const { words } of rows) writeTermBlock(writer, words);
  return writer.finish();
}

/** Reads a chunk of beginnings; the other half of {@link buildPrefixChunk}. */
export function readPrefixChunk(bytes: Uint8Array): ReadonlyMap<string, readonly TermRow[]> {
  const reader = new ByteReader(bytes);
  return new Map(readKeys(reader).map((prefix) => [prefix, readTermBlock(reader)]));
}
