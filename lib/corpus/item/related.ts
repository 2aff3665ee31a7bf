import type { Recommendation } from "#lib/records/recommendation";
import type { Corpus } from "#lib/corpus/corpus";
import { findLinked } from "./linked";
import { memoize } from "#lib/corpus/index/memoize";

/** An item of another list with similar words, and the printed words that both have. */
export interface SimilarItem {
  item: Recommendation;
  shares: string[];
}

const similarById = memoize(({ related }) => new Map(related.map(({ of, similar }) => [of, similar])));

/** Finds the items with similar words, the nearest first, without those that a confirmed link already leads to. */
export function findSimilar(corpus: Corpus, item: Recommendation): SimilarItem[] {
  const linked = new Set(findLinked(corpus, item).flatMap(({ items }) => items.map(({ id }) => id)));
  const similar = similarById(corpus).get(item.id) ?? [];
  return similar
    .filter(({ to }) => !linked.has(to))
    .map(({ to, shares }) => ({ item: corpus.get("recommendations", to), shares }));
}
