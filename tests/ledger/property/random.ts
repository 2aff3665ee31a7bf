/** A source of numbers from 0 to below `end`, the same for the same seed (mulberry32). */
export type Random = (end: number) => number;

/** Makes a source of numbers. */
export function seeded(seed: number): Random {
  let state = seed;
  return (end) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * end);
  };
}

/** One of several, or undefined of none. */
export function pick<Value>(random: Random, from: readonly Value[]): Value | undefined {
  return from[random(from.length)];
}
