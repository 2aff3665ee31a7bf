import type { KnownWord } from "#lib/search/engine/index/reader";
import { ByteReader } from "./bytes";
import { buildKeyedRows, readKeyedRows } from "./keyed-rows";

/** Builds the bytes of a chunk of words, which are sorted. */
export function buildWordChunk(words: readonly KnownWord[]): Uint8Array<ArrayBuffer> {
  return buildKeyedRows(
    words,
    ({ word }) => word,
    (writer, { df }) => writer.writeNumber(df),
  );
}

/** Reads a chunk of words; the other half of {@link buildWordChunk}. */
export function readWordChunk(bytes: Uint8Array): KnownWord[] {
  return readKeyedRows(new ByteReader(bytes), (reader, word) => ({ word, df: reader.readNumber() }));
}
