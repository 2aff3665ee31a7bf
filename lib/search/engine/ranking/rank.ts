import type { Candidates } from "./candidate-columns";
import type { QueryClause } from "#lib/search/engine/query/clause";
import type { Entry } from "#lib/search/engine/entry";

/** A document that answers a query, by its ordinal. */
export interface Ranked {
  ordinal: number;
  score: number;
  /** True where it has everything that was asked for. */
  complete: boolean;
}

/** Sorts candidates: those with everything first, then the better, of equals the one that stands first; only so many of the best. */
export function sortCandidates(candidates: Candidates, limit = Infinity): Ranked[] {
  return toRanked(candidates, selectTop(candidates, Math.min(limit, candidates.ordinals.length)));
}

/** Makes objects of the candidates that stand at the given positions among them. */
export function toRanked({ ordinals, scores, complete }: Candidates, at: readonly number[]): Ranked[] {
  return at.map((each) => ({ ordinal: ordinals[each] ?? 0, score: scores[each] ?? 0, complete: complete[each] === 1 }));
}

/* More than any score is, so that what has everything comes first. */
const completeBonus = 1e6;

/* Most of many candidates are worse than the last of the best by then, and one comparison is all they cost. */
function selectTop({ ordinals, scores, complete }: Candidates, limit: number): number[] {
  const keyOf = (at: number) => (scores[at] ?? 0) + completeBonus * (complete[at] ?? 0);
  const compare = (a: number, b: number) => keyOf(b) - keyOf(a) || (ordinals[a] ?? 0) - (ordinals[b] ?? 0);
  if (ordinals.length <= limit) return Array.from(ordinals, (_, at) => at).sort(compare);
  const best: number[] = [];
  let [least, last] = [-Infinity, -1];
  for (let at = 0; at < ordinals.length && limit > 0; at += 1) {
    const key = keyOf(at);
    if (key < least || (key === least && (ordinals[at] ?? 0) > last)) continue;
    let [low, high] = [0, best.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compare(best[middle] ?? at, at) <= 0) low = middle + 1;
      else high = middle;
    }
    best.splice(low, 0, at);
    if (best.length > limit) best.pop();
    if (best.length < limit) continue;
    const worst = best[limit - 1] ?? at;
    [least, last] = [keyOf(worst), ordinals[worst] ?? 0];
  }
  return best;
}

function compareRanked(a: Ranked, b: Ranked): number {
  return Number(b.complete) - Number(a.complete) || b.score - a.score || a.ordinal - b.ordinal;
}

/** Says whether clauses ask for several words, which may stand near each other. */
export function hasProximity(clauses: readonly QueryClause[]): boolean {
  return clauses.reduce((sum, clause) => sum + clause.queryTerms.length, 0) > 1;
}

/** Ranks candidates again by how near to each other what was asked for stands in them: up to four fifths more side by side. */
export function rerankByProximity(
  ranked: readonly Ranked[],
  entries: readonly Entry[],
  clauses: readonly QueryClause[],
): Ranked[] {
  const parts = partsOfClauses(clauses);
  return ranked
    .map((each, at) => {
      const entry = entries[at];
      return entry === undefined ? each : { ...each, score: each.score * (1 + 0.8 / measureProximity(entry, parts)) };
    })
    .sort(compareRanked);
}

/* For each word that answers, which part of the query it answers; the words of a phrase are parts of their own. */
function partsOfClauses(clauses: readonly QueryClause[]): Map<string, string> {
  const parts = new Map<string, string>();
  clauses.forEach(({ alternatives }, at) => {
    for (const { groups } of alternatives) {
      groups.forEach((group, which) => {
        for (const term of group) term.split("_").forEach((word, step) => parts.set(word, `${at}.${which + step}`));
      });
    }
  });
  return parts;
}

function measureProximity({ words }: Entry, parts: ReadonlyMap<string, string>): number {
  let nearest = Infinity;
  for (const field of words) {
    let last: { part: string; at: number } | undefined;
    field.forEach((word, at) => {
      const part = parts.get(word);
      if (part === undefined) return;
      if (last !== undefined && last.part !== part) nearest = Math.min(nearest, at - last.at);
      last = { part, at };
    });
  }
  return nearest;
}
