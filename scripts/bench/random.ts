/** A source of numbers that look random and are the same in every run. */
export interface Random {
  /** A number from 0 up to, but not including, 1. */
  next(): number;
  /** A whole number below a limit. */
  below(limit: number): number;
  /** One of a list; throws where it is empty. */
  pick<Value>(list: readonly Value[]): Value;
}

/** Builds a source of numbers from a seed (mulberry32). */
export function buildRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  const pick = <Value>(list: readonly Value[]): Value => {
    const value = list[below(list.length)];
    if (value === undefined) throw new Error("Unexpected empty list, expected something to pick from");
    return value;
  };
  return { next, below, pick };
}
