import { partKeys } from "#lib/search/engine/chunks/format/front-coding";

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
  const cuts: Cut<Row>[] = [];
  let [start, size, before] = [0, 0, ""];
  const cut = (end: number) => {
    const [row] = rows.slice(start, start + 1);
    if (row === undefined) return;
    cuts.push({ first: start === 0 ? "" : partKeys(before, keyOf(row)), rows: rows.slice(start, end) });
    const last = rows[end - 1];
    before = last === undefined ? "" : keyOf(last);
    [start, size] = [end, 0];
  };
  rows.forEach((row, at) => {
    const more = sizeOf(row);
    if (size > 0 && size + more > most) cut(at);
    size += more;
  });
  cut(rows.length);
  return cuts;
}
