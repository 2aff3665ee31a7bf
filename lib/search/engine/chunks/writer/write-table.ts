import { partKeys } from "#lib/search/engine/chunks/format/front-coding";
import { nameOfFile, type PutFile, type Table } from "#lib/search/engine/chunks/format/layout";

/** A stretch of sorted rows that makes one chunk. */
export interface Cut<Row> {
  /** The first key, cut short; empty for the first chunk. */
  first: string;
  rows: readonly Row[];
}

/** Cuts sorted rows into chunks of about so many bytes. */
export function cutRows<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  sizeOf: (row: Row) => number,
  most: number,
): Cut<Row>[] {
  const cuts: { first: string; rows: Row[] }[] = [];
  let [size, before] = [0, ""];
  for (const row of rows) {
    const more = sizeOf(row);
    const last = cuts.at(-1);
    if (last === undefined || (size > 0 && size + more > most)) {
      cuts.push({ first: last === undefined ? "" : partKeys(before, keyOf(row)), rows: [row] });
      size = more;
    } else {
      last.rows.push(row);
      size += more;
    }
    before = keyOf(row);
  }
  return cuts;
}

/** Writes the chunks of a table; answers their first keys. */
export async function writeTable<Row>(
  table: Table,
  cuts: readonly Cut<Row>[],
  build: (rows: readonly Row[], number: number) => Uint8Array,
  put: PutFile,
): Promise<string[]> {
  for (const [number, { rows }] of cuts.entries()) await put(nameOfFile(table, number), build(rows, number));
  return cuts.map(({ first }) => first);
}
