import type { Similar } from "#lib/records/derived/related";
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

/** Finds what was computed of an item: the items with similar words, the nearest first. */
export function findComputed(corpus: Corpus, id: string): readonly Similar[] {
  return similarById(corpus).get(id) ?? [];
}

/** Finds the items with similar words, the nearest first, without those that a confirmed link already leads to. */
export function findSimilar(corpus: Corpus, item: Recommendation): SimilarItem[] {
  const linked = new Set(findLinked(corpus, item).flatMap(({ items }) => items.map(({ id }) => id)));
  return findComputed(corpus, item.id)
    .filter(({ to }) => !linked.has(to))
    .map(({ to, shares }) => ({ item: corpus.get("recommendations", to), shares }));
}

/** Finds the words that an item shares with another, as the other prints them; none where the two were not found near. */
export function findSharedWords(corpus: Corpus, { of, to }: { of: string; to: string }): string[] {
  const shares = findComputed(corpus, of).find((similar) => similar.to === to)?.shares ?? [];
  // What is only meant alike is said in both ways, the other's first.
  return shares.map((shared) => shared.split(" / ")[0] ?? shared);
}
