import type { Impacts } from "./bm25";

/** A text to be compared: what each of its terms counts when it asks, and what each adds when it is found. */
export interface WeighedText {
  weights: ReadonlyMap<string, number>;
  impacts: Impacts;
}

/* Bounds that keep the cost in proportion to the texts: of postings that are read for one text, and of candidates that are scored in full. */
const mostPostings = 2048;
const mostCandidates = 160;

/**
 * Finds all pairs of texts whose nearness reaches the threshold (of 0 to 1): for each text the ordinals of the others and how near they
 * are. The nearness is the share that the words of one have of the other's own score, the mean of both ways.
 *
 * Candidates come from an inverted index, by prefix filtering (Bayardo, Ma and Srikant, Scaling Up All Pairs Similarity Search, WWW 2007):
 * the postings of a text's terms are read from the rarest on, until what is left could not make the threshold, as a pair that reaches
 * it does so from one side at least; or until `mostPostings` are read. The `mostCandidates` that score most in these are scored in full.
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
  const partial = new Float64Array(texts.length);
  for (const [at, { weights }] of texts.entries()) {
    for (const other of findCandidates(weights, postings, threshold * (owns[at] ?? Infinity), partial)) {
      if (other === at || near[at]?.has(other) === true) continue;
      const nearness = (shareOf(at, other) + shareOf(other, at)) / 2;
      if (nearness < threshold) continue;
      near[at]?.set(other, nearness);
      near[other]?.set(at, nearness);
    }
  }
  return near;
}

/** The texts that have a term, by ordinal, what it adds to each, and the most that it adds to one of them. */
interface Posting {
  ordinals: number[];
  impacts: number[];
  most: number;
}

function buildPostings(texts: readonly WeighedText[]): ReadonlyMap<string, Posting> {
  const postings = new Map<string, Posting>();
  for (const [ordinal, { impacts }] of texts.entries())
    for (const [term, impact] of impacts) {
      const posting = postings.get(term) ?? { ordinals: [], impacts: [], most: 0 };
      posting.ordinals.push(ordinal);
      posting.impacts.push(impact);
      posting.most = Math.max(posting.most, impact);
      postings.set(term, posting);
    }
  return postings;
}

/** Finds the candidates of a text by its weights; `partial` has a zero for each text, and has them again at the end. */
function findCandidates(
  weights: ReadonlyMap<string, number>,
  postings: ReadonlyMap<string, Posting>,
  needed: number,
  partial: Float64Array,
): number[] {
  const lists = [...weights].flatMap(([term, weight]) => {
    const posting = postings.get(term);
    return posting === undefined ? [] : [{ posting, weight }];
  });
  lists.sort((a, b) => a.posting.ordinals.length - b.posting.ordinals.length);
  let left = lists.reduce((total, { posting, weight }) => total + weight * posting.most, 0);
  let read = 0;
  const found: number[] = [];
  for (const { posting, weight } of lists) {
    read += posting.ordinals.length;
    if (left < needed || read > mostPostings) break;
    left -= weight * posting.most;
    for (const [at, ordinal] of posting.ordinals.entries()) {
      if (partial[ordinal] === 0) found.push(ordinal);
      partial[ordinal] = (partial[ordinal] ?? 0) + weight * (posting.impacts[at] ?? 0);
    }
  }
  if (found.length > mostCandidates) found.sort((a, b) => (partial[b] ?? 0) - (partial[a] ?? 0) || a - b);
  for (const ordinal of found) partial[ordinal] = 0;
  return found.slice(0, mostCandidates);
}

function sumScore(weights: ReadonlyMap<string, number>, impacts: Impacts): number {
  let score = 0;
  for (const [term, weight] of weights) score += weight * (impacts.get(term) ?? 0);
  return score;
}
