import { lowerBound } from "#lib/search/engine/index/lower-bound";
import type { Alternative, QueryClause } from "#lib/search/engine/query/clause";
import { besideWeight } from "#lib/search/engine/query/options";
import type { Postings, Reader } from "#lib/search/engine/index/reader";
import { isQualifyingLevel, impactOfLevel } from "./impact";

/** The scores of documents for one clause, by ordinal; those with a score are the first `count` of `ordinals`. */
export interface ScoreAccumulator {
  scores: Float32Array;
  /** 1 where the document is an answer by this clause alone. */
  qualified: Uint8Array;
  ordinals: Int32Array;
  count: number;
}

/* Arrays as long as a large corpus, made anew with every letter that is typed, cost more than what is put into them. */
const pool: ScoreAccumulator[] = [];
const poolSize = 12;

/** Acquires an empty accumulator from the pool for so many documents; {@link release} has it back. */
export function acquire(size: number): ScoreAccumulator {
  const at = pool.findIndex(({ scores }) => scores.length === size);
  const [known] = at < 0 ? [] : pool.splice(at, 1);
  return (
    known ?? {
      scores: new Float32Array(size),
      qualified: new Uint8Array(size),
      ordinals: new Int32Array(size),
      count: 0,
    }
  );
}

/** Clears an accumulator and returns it to the pool, unless it is one of those that stay as they are. */
export function release(accumulator: ScoreAccumulator): void {
  if (cache.some((each) => each.accumulator === accumulator)) return;
  accumulator.scores.fill(0);
  accumulator.qualified.fill(0);
  accumulator.count = 0;
  if (pool.length < poolSize) pool.push(accumulator);
}

/* From so many postings for each document asked about, looking the documents up is cheaper than going through the postings. */
const searchRatio = 40;

/** An answer of a clause with the postings of its terms, group by group. */
interface FoundAlternative {
  weight: number;
  groups: readonly (readonly Postings[])[];
}

/** A clause with all that is needed to weigh documents for it. */
export interface FoundClause {
  clause: QueryClause;
  alternatives: readonly FoundAlternative[];
}

/** Finds where the terms of a clause are, all at once. */
export async function findPostings(reader: Reader, clause: QueryClause): Promise<FoundClause> {
  const find = async ({ groups, weight }: Alternative): Promise<FoundAlternative> => ({
    weight,
    groups: await Promise.all(groups.map((group) => Promise.all(group.map((term) => reader.find(term))))),
  });
  return { clause, alternatives: await Promise.all(clause.alternatives.map(find)) };
}

/** Weighs all documents of so many for a clause, or only those asked about. */
export function scoreClause(size: number, { alternatives }: FoundClause, about?: Int32Array): ScoreAccumulator {
  const accumulator = acquire(size);
  const put = (weight: number, level: number, ordinals: readonly number[], qualified: boolean) => {
    if (ordinals.length > 0)
      accumulate(accumulator, restrict(ordinals, about), weight * (impactOfLevel[level] ?? 0), qualified);
  };
  for (const { weight, groups } of alternatives) {
    const [only, other] = groups;
    if (only === undefined || other !== undefined)
      for (const { level, ordinals, qualified } of joinGroups(size, groups)) put(weight, level, ordinals, qualified);
    else
      for (const { levels } of only)
        levels.forEach((ordinals, level) => put(weight, level, ordinals, isQualifyingLevel(level)));
  }
  return accumulator;
}

/* A letter more leaves the other words as they are, and often what the last may be. */
const cacheSize = 3;
let cache: readonly { reader: Reader; key: string; accumulator: ScoreAccumulator }[] = [];

/** Weighs all documents of a reader for a clause, as {@link scoreClause} does; the last few accumulators are memoised. */
export function scoreAll(reader: Reader, found: FoundClause): ScoreAccumulator {
  const key = JSON.stringify(found.clause.alternatives);
  const known = cache.find((each) => each.reader === reader && each.key === key) ?? {
    reader,
    key,
    accumulator: scoreClause(reader.size, found),
  };
  cache = [...cache.filter((each) => each !== known), known].slice(-cacheSize);
  return known.accumulator;
}

interface Part {
  level: number;
  qualified: boolean;
  ordinals: number[];
}

/* What has one of each group is worth as much as the least of the groups is there, and stands by any of them. */
function joinGroups(size: number, groups: FoundAlternative["groups"]): Part[] {
  const best = groups.map((group) => findBestLevels(size, group));
  const parts = impactOfLevel.flatMap((_, level) =>
    [true, false].map((qualified): Part => ({ level, qualified, ordinals: [] })),
  );
  for (let ordinal = 0; ordinal < size; ordinal += 1) {
    let [least, most] = [absent, 0];
    for (let which = 0; which < best.length && most < absent; which += 1) {
      const level = best[which]?.[ordinal] ?? absent;
      if (level < least) least = level;
      if (level > most) most = level;
    }
    if (most < absent) parts[2 * most + (isQualifyingLevel(least) ? 0 : 1)]?.ordinals.push(ordinal);
  }
  return parts;
}

const absent = 255;

function findBestLevels(size: number, group: readonly Postings[]): Uint8Array {
  const best = new Uint8Array(size).fill(absent);
  for (const { levels } of group) {
    levels.forEach((ordinals, level) => {
      for (let at = 0; at < ordinals.length; at += 1) {
        const ordinal = ordinals[at] ?? 0;
        if (level < (best[ordinal] ?? 0)) best[ordinal] = level;
      }
    });
  }
  return best;
}

/* The best of several words that answer one thing counts in full, each further one adds a little. */
function accumulate(
  accumulator: ScoreAccumulator,
  ordinals: readonly number[],
  value: number,
  qualified: boolean,
): void {
  const { scores, qualified: standing, ordinals: having } = accumulator;
  let { count } = accumulator;
  for (let at = 0; at < ordinals.length; at += 1) {
    const ordinal = ordinals[at] ?? 0;
    const known = scores[ordinal] ?? 0;
    if (known === 0) {
      having[count] = ordinal;
      count += 1;
    }
    scores[ordinal] = value > known ? value + besideWeight * known : known + besideWeight * value;
    if (qualified) standing[ordinal] = 1;
  }
  accumulator.count = count;
}

/* The postings of a level ascend, as documents are added in their order. */
function restrict(ordinals: readonly number[], about: Int32Array | undefined): readonly number[] {
  if (about === undefined || ordinals.length < searchRatio * about.length) return ordinals;
  return Array.from(about).filter((ordinal) => ordinals[lowerBound(ordinals, ordinal)] === ordinal);
}
