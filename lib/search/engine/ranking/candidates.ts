import type { QueryClause } from "#lib/search/engine/query/clause";
import { isLightWord } from "#lib/search/engine/text/encoder";
import { commonShare, fewHits, lightWeight, minimumShare } from "#lib/search/engine/query/options";
import { type Candidates, filterCandidates } from "./candidate-columns";
import type { Reader } from "#lib/search/engine/index/reader";
import {
  findPostings,
  type FoundClause,
  release,
  type ScoreAccumulator,
  acquire,
  scoreAll,
  scoreClause,
} from "./score-accumulator";

/**
 * Finds the documents that answer the clauses. A wide search takes for granted what says little or nearly all documents
 * have; where few have all the rest, those with some of the weight are added, and where a clause is nowhere in the
 * corpus, those with most. In a search that is not `wide`, every document has everything.
 */
export async function findCandidates(
  reader: Reader,
  clauses: readonly QueryClause[],
  wide: boolean,
): Promise<Candidates> {
  const rated = await Promise.all(
    clauses.map(async (clause) => ({ ...(await findPostings(reader, clause)), ...weighClause(reader, clause) })),
  );
  const telling = wide ? rated.filter(({ common }) => !common) : [];
  const required = telling.length > 0 ? telling : rated;
  const others = rated.filter((each) => !required.includes(each));
  const accumulators = scoreRequired(reader, required, wide);
  const all = sumScores(reader.size, accumulators, others, intersect(accumulators));
  const found =
    wide && all.ordinals.length < fewHits
      ? keepHeavy(accumulators, sumScores(reader.size, accumulators, others, union(reader.size, accumulators)))
      : all;
  for (const { accumulator } of accumulators) release(accumulator);
  return found;
}

interface WeightedClause extends FoundClause {
  weight: number;
  /** True where so many documents have it, or it says so little, that a hit may go without it. */
  common: boolean;
}

function weighClause({ size }: Reader, clause: QueryClause): { weight: number; common: boolean } {
  const df = Math.min(clause.df, size);
  const weight = Math.log(1 + (size - df + 0.5) / (df + 0.5));
  const light = clause.queryTerms.every(isLightWord);
  return { weight: light ? lightWeight * weight : weight, common: light || df > commonShare * size };
}

interface ScoredClause {
  weight: number;
  accumulator: ScoreAccumulator;
}

/*
 * The weightiest first: as soon as what is left weighs too little to carry a document by itself, or every document must
 * have everything, only documents seen by then are looked at. This drops none that would be kept.
 */
function scoreRequired(reader: Reader, required: readonly WeightedClause[], wide: boolean): ScoredClause[] {
  const scored: ScoredClause[] = [];
  const whole = required.reduce((sum, { weight }) => sum + weight, 0);
  let left = whole;
  let heaviest = 0;
  for (const each of [...required].sort((a, b) => b.weight - a.weight)) {
    const enough = wide ? Math.min(minimumShare.known * whole, heaviest) : Infinity;
    const about = scored.length > 0 && left < enough - 1e-3 ? union(reader.size, scored) : undefined;
    const accumulator = about === undefined ? scoreAll(reader, each) : scoreClause(reader.size, each, about);
    if (accumulator.count > 0) heaviest = Math.max(heaviest, each.weight);
    left -= each.weight;
    scored.push({ weight: each.weight, accumulator });
  }
  return scored;
}

/* The loops below go over as many documents as there are: what is read in one stands outside of it, and none makes anything. */

/* What every accumulator has; the shortest tells where to look. */
function intersect(scored: readonly ScoredClause[]): Int32Array {
  const [shortest, ...longer] = scored.map(({ accumulator }) => accumulator).sort((a, b) => a.count - b.count);
  if (shortest === undefined) return new Int32Array();
  const common = shortest.ordinals.slice(0, shortest.count);
  let count = common.length;
  for (const { scores } of longer) {
    let kept = 0;
    for (let at = 0; at < count; at += 1) {
      const ordinal = common[at] ?? 0;
      if (scores[ordinal] === 0) continue;
      common[kept] = ordinal;
      kept += 1;
    }
    count = kept;
  }
  return common.subarray(0, count);
}

/* What any accumulator has. */
function union(size: number, scored: readonly ScoredClause[]): Int32Array {
  const [only] = scored;
  if (only !== undefined && scored.length === 1) return only.accumulator.ordinals.subarray(0, only.accumulator.count);
  const seen = acquire(size);
  for (const { accumulator } of scored) {
    for (let at = 0; at < accumulator.count; at += 1) {
      const ordinal = accumulator.ordinals[at] ?? 0;
      if (seen.scores[ordinal] === 1) continue;
      seen.scores[ordinal] = 1;
      seen.ordinals[seen.count] = ordinal;
      seen.count += 1;
    }
  }
  const ordinals = seen.ordinals.slice(0, seen.count);
  release(seen);
  return ordinals;
}

/* Scores documents, as if they had everything; what is taken for granted still counts where it is. */
function sumScores(
  size: number,
  required: readonly ScoredClause[],
  others: readonly WeightedClause[],
  about: Int32Array,
): Candidates {
  const more = others.map((each) => ({ weight: each.weight, accumulator: scoreClause(size, each, about) }));
  const all = [...required, ...more];
  const ordinals = keepQualified(all, about);
  const scores = new Float32Array(ordinals.length);
  for (const { weight, accumulator } of all) {
    const { scores: clauseScores } = accumulator;
    for (let at = 0; at < ordinals.length; at += 1)
      scores[at] = (scores[at] ?? 0) + weight * (clauseScores[ordinals[at] ?? 0] ?? 0);
  }
  for (const { accumulator } of more) release(accumulator);
  return { ordinals, scores, complete: new Uint8Array(ordinals.length).fill(1) };
}

/* Keeps what is an answer by one of the clauses alone. */
function keepQualified(scored: readonly ScoredClause[], ordinals: Int32Array): Int32Array {
  const columns = scored.map(({ accumulator }) => accumulator.qualified);
  const kept = new Int32Array(ordinals.length);
  let count = 0;
  for (let at = 0; at < ordinals.length; at += 1) {
    const ordinal = ordinals[at] ?? 0;
    let which = 0;
    while (which < columns.length && columns[which]?.[ordinal] !== 1) which += 1;
    if (which === columns.length) continue;
    kept[count] = ordinal;
    count += 1;
  }
  return kept.subarray(0, count);
}

/* Keeps what has enough of the weight of what was asked for, and says what has everything. */
function keepHeavy(required: readonly ScoredClause[], candidates: Candidates): Candidates {
  const { ordinals, complete } = candidates;
  const carried = new Float32Array(ordinals.length);
  for (const { weight, accumulator } of required) {
    const { scores } = accumulator;
    for (let at = 0; at < ordinals.length; at += 1) {
      if (scores[ordinals[at] ?? 0] === 0) complete[at] = 0;
      else carried[at] = (carried[at] ?? 0) + weight;
    }
  }
  const enough = minimumWeight(
    required,
    carried.reduce((most, each) => Math.max(most, each), 0),
  );
  return filterCandidates(candidates, (at) => (carried[at] ?? 0) >= enough);
}

function minimumWeight(required: readonly ScoredClause[], carried: number): number {
  const known = required.filter(({ accumulator }) => accumulator.count > 0);
  const weight = known.reduce((sum, each) => sum + each.weight, 0);
  const unknown = required.length - known.length;
  // Sums of 32-bit numbers miss the last digits.
  if (unknown === 0) return Math.min(minimumShare.known * weight, carried) - 1e-4;
  return minimumShare.unknown * (weight + unknown * (weight / Math.max(known.length, 1))) - 1e-4;
}

/** Gives all documents of a reader, which are asked for nothing. */
export function findAll({ size }: Reader): Candidates {
  return {
    ordinals: Int32Array.from({ length: size }, (_, ordinal) => ordinal),
    scores: new Float32Array(size),
    complete: new Uint8Array(size).fill(1),
  };
}

/** Counts the candidates that have everything that is needed. */
export function countComplete({ complete }: Candidates): number {
  let count = 0;
  for (let at = 0; at < complete.length; at += 1) count += complete[at] ?? 0;
  return count;
}
