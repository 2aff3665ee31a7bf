import { ByteReader, ByteWriter } from "./bytes";
import { readKey, writeKey } from "./front-coding";
import { buildTermChunk, readTermChunk, type TermRow } from "./term-chunk";

/** A beginning that many words share, and the most frequent of these words. */
export interface PrefixRow {
  prefix: string;
  words: readonly TermRow[];
}

/** Builds the bytes of a chunk of beginnings, which are sorted. */
export function buildPrefixChunk(heads: readonly PrefixRow[]): Uint8Array<ArrayBuffer> {
  const writer = new ByteWriter();
  let before = "";
  for (const { prefix, words } of heads) {
    const rows = buildTermChunk(words, []);
    writeKey(writer, prefix, before);
    writer.writeNumber(rows.length).writeBytes(rows);
    before = prefix;
  }
  return writer.finish();
}

/** Reads a chunk of beginnings; the other half of {@link buildPrefixChunk}. */
export function readPrefixChunk(bytes: Uint8Array, levels: number): Map<string, readonly TermRow[]> {
  const reader = new ByteReader(bytes);
  const heads = new Map<string, readonly TermRow[]>();
  let before = "";
  while (!reader.done) {
    before = readKey(reader, before);
    heads.set(before, [...readTermChunk(reader.readBytes(reader.readNumber()), levels).rows.values()]);
  }
  return heads;
}
