import { stemOf } from "#lib/search/engine/text/encoder";
import { ByteReader, ByteWriter } from "./bytes";
import { readTermBlock, type TermRow, writeTermBlock } from "./term-block";

/** A chunk of terms: its rows by key, and by stem the rows of words that stand in other chunks than the one where the stem would stand. */
export interface TermChunk {
  rows: ReadonlyMap<string, TermRow>;
  relatives: ReadonlyMap<string, readonly TermRow[]>;
}

/** Builds the bytes of a chunk of terms: a block of its rows, and one of the relatives that stand elsewhere, each sorted by key. */
export function buildTermChunk(rows: readonly TermRow[], relatives: readonly TermRow[]): Uint8Array<ArrayBuffer> {
  const writer = new ByteWriter();
  writeTermBlock(writer, rows);
  writeTermBlock(writer, relatives);
  return writer.finish();
}

/** Reads a chunk of terms; the other half of {@link buildTermChunk}. */
export function readTermChunk(bytes: Uint8Array): TermChunk {
  const reader = new ByteReader(bytes);
  const rows = new Map(readTermBlock(reader).map((row) => [row.key, row]));
  const relatives = new Map<string, TermRow[]>();
  for (const row of readTermBlock(reader))
    relatives.set(stemOf(row.key), [...(relatives.get(stemOf(row.key)) ?? []), row]);
  return { rows, relatives };
}
