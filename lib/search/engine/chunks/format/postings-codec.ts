import type { ByteReader, ByteWriter } from "./bytes";

/** Places by level, a stretch of a whole: the places of each level in ascending order. */
export type Levels = readonly (readonly number[])[];

/** Counts the places of all levels. */
export function countPlaces(levels: Levels): number {
  return levels.reduce((sum, places) => sum + places.length, 0);
}

/** Cuts the best places off, or a stretch behind them: those of better levels first, within a level the first. */
export function cutPlaces(levels: Levels, from: number, to: number): number[][] {
  let passed = 0;
  return levels.map((places) => {
    const start = passed;
    passed += places.length;
    return places.slice(Math.max(from - start, 0), Math.max(to - start, 0));
  });
}

/** Joins stretches that follow one another. */
export function joinPlaces(levels: number, stretches: readonly Levels[]): number[][] {
  return Array.from({ length: levels }, (_, level) => {
    const [only = [], ...more] = stretches.flatMap((stretch) => {
      const places = stretch[level] ?? [];
      return places.length === 0 ? [] : [places];
    });
    return more.length === 0 ? [...only] : only.concat(...more);
  });
}

/**
 * Writes places, level by level: a head of count, level and form, then the gaps between the places, or where these
 * are dense a bit for each document between the first and the last.
 */
export function writePlaces(writer: ByteWriter, levels: Levels): void {
  levels.forEach((places, level) => {
    const [first] = places;
    const last = places[places.length - 1];
    if (first === undefined || last === undefined) return;
    const dense = places.length > 16 && (last - first) / 8 < places.length * 0.9;
    writer.writeNumber((places.length - 1) * 64 + level * 2 + (dense ? 1 : 0));
    if (dense) writeBits(writer, places, first, last);
    else writeGaps(writer, places);
  });
}

function writeGaps(writer: ByteWriter, places: readonly number[]): void {
  let before = -1;
  for (const place of places) {
    writer.writeNumber(place - before - 1);
    before = place;
  }
}

function writeBits(writer: ByteWriter, places: readonly number[], first: number, last: number): void {
  const bits = new Uint8Array(((last - first) >> 3) + 1);
  for (const place of places)
    bits[(place - first) >> 3] = (bits[(place - first) >> 3] ?? 0) | (1 << ((place - first) & 7));
  writer.writeNumber(first).writeNumber(bits.length).writeBytes(bits);
}

/** Reads so many places, into the lists of so many levels; the other half of {@link writePlaces}. */
export function readPlaces(reader: ByteReader, count: number, levels: number): number[][] {
  const found: number[][] = Array.from({ length: levels }, () => []);
  for (let read = 0; read < count;) {
    const head = reader.readNumber();
    const length = Math.floor(head / 64) + 1;
    const level = (head % 64) >> 1;
    const places = found[level];
    if (places === undefined) throw new Error(`Unexpected level ${level} in a chunk, expected less than ${levels}`);
    if ((head & 1) === 1) readBits(reader, places);
    else readGaps(reader, places, length);
    read += length;
  }
  return found;
}

function readGaps(reader: ByteReader, places: number[], length: number): void {
  let before = -1;
  for (let at = 0; at < length; at += 1) {
    before += reader.readNumber() + 1;
    places.push(before);
  }
}

function readBits(reader: ByteReader, places: number[]): void {
  const first = reader.readNumber();
  const bits = reader.readBytes(reader.readNumber());
  bits.forEach((byte, at) => {
    for (let bit = 0; byte >> bit > 0; bit += 1) if ((byte >> bit) & 1) places.push(first + at * 8 + bit);
  });
}
