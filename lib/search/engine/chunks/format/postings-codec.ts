import { levels } from "#lib/search/engine/ranking/impact";
import type { ByteReader, ByteWriter } from "./bytes";

/** Postings by level of impact, a stretch of a whole: the postings of each level in ascending order. */
export type PostingLists = readonly (readonly number[])[];

/** Cuts the best postings off, or a stretch behind them: those of better levels first, within a level the first. */
export function slicePostings(lists: PostingLists, from: number, to: number): number[][] {
  let passed = 0;
  return lists.map((ordinals) => {
    const start = passed;
    passed += ordinals.length;
    return ordinals.slice(Math.max(from - start, 0), Math.max(to - start, 0));
  });
}

/** Joins stretches that follow one another. */
export function concatPostings(stretches: readonly PostingLists[]): number[][] {
  return Array.from({ length: levels }, (_, level) => {
    const [only = [], ...more] = stretches.flatMap((stretch) => {
      const ordinals = stretch[level] ?? [];
      return ordinals.length === 0 ? [] : [ordinals];
    });
    return more.length === 0 ? [...only] : only.concat(...more);
  });
}

/**
 * Writes postings, level by level: a head of count, level and form, then the gaps between the postings, or where these
 * are dense a bit for each document between the first and the last.
 */
export function writePostings(writer: ByteWriter, lists: PostingLists): void {
  lists.forEach((ordinals, level) => {
    const [first] = ordinals;
    const last = ordinals[ordinals.length - 1];
    if (first === undefined || last === undefined) return;
    const dense = ordinals.length > 16 && (last - first) / 8 < ordinals.length * 0.9;
    writer.writeNumber((ordinals.length - 1) * 64 + level * 2 + (dense ? 1 : 0));
    if (dense) writeBits(writer, ordinals, first, last);
    else writeGaps(writer, ordinals);
  });
}

function writeGaps(writer: ByteWriter, ordinals: readonly number[]): void {
  let before = -1;
  for (const ordinal of ordinals) {
    writer.writeNumber(ordinal - before - 1);
    before = ordinal;
  }
}

function writeBits(writer: ByteWriter, ordinals: readonly number[], first: number, last: number): void {
  const bits = new Uint8Array(((last - first) >> 3) + 1);
  for (const ordinal of ordinals)
    bits[(ordinal - first) >> 3] = (bits[(ordinal - first) >> 3] ?? 0) | (1 << ((ordinal - first) & 7));
  writer.writeNumber(first).writeNumber(bits.length).writeBytes(bits);
}

/** Reads so many postings; the other half of {@link writePostings}. */
export function readPostings(reader: ByteReader, count: number): number[][] {
  const found: number[][] = Array.from({ length: levels }, () => []);
  for (let read = 0; read < count;) {
    const head = reader.readNumber();
    const length = Math.floor(head / 64) + 1;
    const level = (head % 64) >> 1;
    const ordinals = found[level];
    if (ordinals === undefined) throw new Error(`Unexpected level ${level} in a chunk, expected less than ${levels}`);
    if ((head & 1) === 1) readBits(reader, ordinals);
    else readGaps(reader, ordinals, length);
    read += length;
  }
  return found;
}

function readGaps(reader: ByteReader, ordinals: number[], length: number): void {
  let before = -1;
  for (let at = 0; at < length; at += 1) {
    before += reader.readNumber() + 1;
    ordinals.push(before);
  }
}

function readBits(reader: ByteReader, ordinals: number[]): void {
  const first = reader.readNumber();
  const bits = reader.readBytes(reader.readNumber());
  bits.forEach((byte, at) => {
    for (let bit = 0; byte >> bit > 0; bit += 1) if ((byte >> bit) & 1) ordinals.push(first + at * 8 + bit);
  });
}
