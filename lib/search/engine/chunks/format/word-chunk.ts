import type { KnownWord } from "#lib/search/engine/index/reader";
import { ByteReader, ByteWriter } from "./bytes";
import { readKeys, writeKeys } from "./front-coding";

/** Builds the bytes of a chunk of words, which are sorted. */
export function buildWordChunk(words: readonly KnownWord[]): Uint8Array<ArrayBuffer> {
  const writer = new ByteWriter();
  writeKeys(
    writer,
    words.map(({ word }) => word),
  );
  for (const { df } of words) writer.writeNumber(df);
  return writer.finish();
}

/** Reads a chunk of words; the other half of {@link buildWordChunk}. */
export function readWordChunk(bytes: Uint8Array): KnownWord[] {
  const reader = new ByteReader(bytes);
  return readKeys(reader).map((word) => ({ word, df: reader.readNumber() }));
}
