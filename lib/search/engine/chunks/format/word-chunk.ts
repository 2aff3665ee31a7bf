import type { KnownWord } from "#lib/search/engine/index/reader";
import { ByteReader, ByteWriter } from "./bytes";
import { readKey, writeKey } from "./front-coding";

/** Builds the bytes of a chunk of words, which are sorted. */
export function buildWordChunk(words: readonly KnownWord[]): Uint8Array<ArrayBuffer> {
  const writer = new ByteWriter();
  let before = "";
  for (const { word, df } of words) {
    writeKey(writer, word, before);
    writer.writeNumber(df);
    before = word;
  }
  return writer.finish();
}

/** Reads a chunk of words; the other half of {@link buildWordChunk}. */
export function readWordChunk(bytes: Uint8Array): KnownWord[] {
  const reader = new ByteReader(bytes);
  const words: KnownWord[] = [];
  let before = "";
  while (!reader.done) {
    before = readKey(reader, before);
    words.push({ word: before, df: reader.readNumber() });
  }
  return words;
}
