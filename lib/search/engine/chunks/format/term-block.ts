import { isOwnLevel, levels } from "#lib/search/engine/ranking/impact";
import type { ByteReader, ByteWriter } from "./bytes";
import { readKeys, writeKeys } from "./front-coding";
import { type PostingLists, slicePostings } from "./postings-codec";

/** A term as a chunk has it: how many documents have it, and the best of its postings. */
export interface TermRow {
  key: string;
  df: number;
  /** How many postings there are, and how many of these are here. */
  all: number;
  here: number;
  /** The number of the files with the other postings, where there are others. */
  list: number | undefined;
  postings: PostingLists;
}

/**
 * Writes rows of terms, sorted by key, in columns: the front-coded keys; how many postings each has, and where these are not
 * all here how many are, its document frequency and its list; the gaps between the ordinals of each; their levels, each by
 * how far it is from that of the posting of the same document before, as most words of a document stand in one field.
 */
export function writeTermBlock(writer: ByteWriter, rows: readonly TermRow[]): void {
  const sorted = rows.map(sortPostings);
  writeKeys(
    writer,
    rows.map(({ key }) => key),
  );
  for (const { df, all, here, list } of rows) {
    writer.writeNumber(all * 2 + (here < all ? 1 : 0));
    if (here < all)
      writer
        .writeNumber(here)
        .writeNumber(df)
        .writeNumber(list === undefined ? 0 : list + 1);
  }
  for (const postings of sorted)
    postings.forEach(({ ordinal }, at) => writer.writeNumber(ordinal - (postings[at - 1]?.ordinal ?? -1) - 1));
  const last = new Map<number, number>();
  for (const { ordinal, level } of sorted.flat()) {
    writer.writeNumber((level - (last.get(ordinal) ?? 0) + levels) % levels);
    last.set(ordinal, level);
  }
}

interface Posting {
  ordinal: number;
  level: number;
}

function sortPostings({ postings, here }: TermRow): Posting[] {
  return slicePostings(postings, 0, here)
    .flatMap((ordinals, level) => ordinals.map((ordinal) => ({ ordinal, level })))
    .sort((a, b) => a.ordinal - b.ordinal);
}

/** Reads rows of terms; the other half of {@link writeTermBlock}. */
export function readTermBlock(reader: ByteReader): TermRow[] {
  const rows = readKeys(reader).map((key) => ({
    key,
    ...readCounts(reader),
    postings: Array.from({ length: levels }, () => none),
  }));
  const ordinals = rows.map(({ here }) => {
    let before = -1;
    return Array.from({ length: here }, () => (before += reader.readNumber() + 1));
  });
  const last = new Map<number, number>();
  return rows.map((row, at) => {
    for (const ordinal of ordinals[at] ?? []) {
      const level = (reader.readNumber() + (last.get(ordinal) ?? 0)) % levels;
      last.set(ordinal, level);
      if (row.postings[level] === none) row.postings[level] = [];
      row.postings[level]?.push(ordinal);
    }
    if (row.here < row.all) return row;
    return { ...row, df: row.postings.reduce((sum, { length }, level) => sum + (isOwnLevel(level) ? length : 0), 0) };
  });
}

function readCounts(reader: ByteReader): Omit<TermRow, "key" | "postings"> {
  const head = reader.readNumber();
  const all = Math.floor(head / 2);
  if (head % 2 === 0) return { df: 0, all, here: all, list: undefined };
  const [here, df, list] = [reader.readNumber(), reader.readNumber(), reader.readNumber()];
  return { df, all, here, list: list === 0 ? undefined : list - 1 };
}

/* Most terms stand at few levels. */
const none: number[] = [];

/** Measures about how many bytes a row takes in a block. */
export function measureRow({ key, here }: TermRow): number {
  return 4 + key.length / 2 + 2 * here;
}
