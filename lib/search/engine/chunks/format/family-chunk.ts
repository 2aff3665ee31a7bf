import type { FamilyRow } from "#lib/search/engine/terms/families";
import { ByteReader, ByteWriter } from "./bytes";
import { readKeys, writeKeys } from "./front-coding";

/** Builds the bytes of a chunk of families: their keys, which are sorted, and the words of each. */
export function buildFamilyChunk(rows: readonly FamilyRow[]): Uint8Array<ArrayBuffer> {
  const writer = new ByteWriter();
  writeKeys(
    writer,
    rows.map(({ key }) => key),
  );
  for (const { words } of rows) writeKeys(writer, words);
  return writer.finish();
}

/** Reads a chunk of families, the words by their key; the other half of {@link buildFamilyChunk}. */
export function readFamilyChunk(bytes: Uint8Array): ReadonlyMap<string, readonly string[]> {
  const reader = new ByteReader(bytes);
  return new Map(readKeys(reader).map((key) => [key, readKeys(reader)]));
}
