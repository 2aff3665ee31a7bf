import { type ByteReader, ByteWriter } from "./bytes";
import { readKey, writeKey } from "./front-coding";

/** Builds bytes of rows that are sorted by key: of each its front-coded key, then what `write` writes of it. */
export function buildKeyedRows<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  write: (writer: ByteWriter, row: Row) => unknown,
): Uint8Array<ArrayBuffer> {
  const writer = new ByteWriter();
  writeKeyedRows(writer, rows, keyOf, write);
  return writer.finish();
}

/** Writes rows as {@link buildKeyedRows} builds them behind what a writer has. */
export function writeKeyedRows<Row>(
  writer: ByteWriter,
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  write: (writer: ByteWriter, row: Row) => unknown,
): void {
  let before = "";
  for (const row of rows) {
    writeKey(writer, keyOf(row), before);
    write(writer, row);
    before = keyOf(row);
  }
}

/** Reads rows to the end of the bytes, or only so many; the other half of {@link writeKeyedRows}. */
export function readKeyedRows<Row>(
  reader: ByteReader,
  read: (reader: ByteReader, key: string) => Row,
  count = Infinity,
): Row[] {
  const rows: Row[] = [];
  let key = "";
  while (rows.length < count && !reader.done) {
    key = readKey(reader, key);
    rows.push(read(reader, key));
  }
  return rows;
}
