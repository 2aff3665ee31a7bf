import type { Impacts } from "./bm25";

/** A text to be compared: what each of its terms counts when it asks, and what each adds when it is found. */
export interface WeighedText {
  weights: ReadonlyMap<string, number>;
  impacts: Impacts;
}

/* A bound that keeps the cost in proportion to the texts; below it no pair is left out. */
const mostCandidates = 2048;

/**
 * Finds all pairs of texts whose nearness reaches the threshold (of 0 to 1): for each text the ordinals of the others and how near they
 * are. The nearness is the share that the words of one have of the other's own score, the mean of both ways.
 *
 * Candidates come from an inverted index, by prefix filtering (Bayardo, Ma and Srikant, Scaling Up All Pairs Similarity Search, WWW 2007):
 * the postings of a text's terms are read from the rarest on, until what is left could not make the threshold, as a pair that reaches
 * it does so from one side at least; or until there are `mostCandidates`.
 */
export function findNearPairs(texts: readonly WeighedText[], threshold: number): ReadonlyMap<number, number>[] {
  const postings = buildPostings(texts);
  const owns = texts.map(({ weights, impacts }) => sumScore(weights, impacts));
  const shareOf = (one: number, other: number) => {
    const [asking, found] = [texts[one], texts[other]];
    return asking === undefined || found === undefined
      ? 0
      : Math.min(1, sumScore(asking.weights, found.impacts) / (owns[one] ?? Infinity));
  };
  const near = texts.map(() => new Map<number, number>());
  for (const [at, { weights }] of texts.entries()) {
    for (const other of findCandidates(weights, postings, threshold * (owns[at] ?? Infinity))) {
      if (other === at || near[at]?.has(other) === true) continue;
      const nearness = (shareOf(at, other) + shareOf(other, at)) / 2;
      if (nearness < threshold) continue;
      near[at]?.set(other, nearness);
      near[other]?.set(at, nearness);
    }
  }
  return near;
}

/** The ordinals of the texts that have a term, and the most that it adds to one of them. */
interface Posting {
  ordinals: number[];
  most: number;
}

function buildPostings(texts: readonly WeighedText[]): ReadonlyMap<string, Posting> {
  const postings = new Map<string, Posting>();
  for (const [ordinal, { impacts }] of texts.entries())
    for (const [term, impact] of impacts) {
      const posting = postings.get(term);
      if (posting === undefined) postings.set(term, { ordinals: [ordinal], most: impact });
      else {
        posting.ordinals.push(ordinal);
        posting.most = Math.max(posting.most, impact);
      }
    }
  return postings;
}

function findCandidates(
  weights: ReadonlyMap<string, number>,
  postings: ReadonlyMap<string, Posting>,
  needed: number,
): ReadonlySet<number> {
  const lists = [...weights].flatMap(([term, weight]) => {
    const posting = postings.get(term);
    return posting === undefined ? [] : [{ ordinals: posting.ordinals, most: weight * posting.most }];
  });
  lists.sort((a, b) => a.ordinals.length - b.ordinals.length);
  let left = lists.reduce((total, { most }) => total + most, 0);
  const candidates = new Set<number>();
  for (const { ordinals, most } of lists) {
    if (left < needed) break;
    left -= most;
    for (const ordinal of ordinals) {
      if (candidates.size >= mostCandidates) return candidates;
      candidates.add(ordinal);
    }
  }
  return candidates;
}

function sumScore(weights: ReadonlyMap<string, number>, impacts: Impacts): number {
  let score = 0;
  for (const [term, weight] of weights) score += weight * (impacts.get(term) ?? 0);
  return score;
}
