import data from "#build/related.json";
import { z } from "zod";
import type { Recommendation } from "#lib/records/recommendation";
import { Related } from "#lib/records/derived/related";
import { getRecommendation } from "./get";
import { findLinked } from "./linked";
import { records } from "./records";

const related: Related[] = z.array(Related).parse(data);

/** An item of another list with similar words, and the printed words that both have. */
export interface SimilarItem {
  item: Recommendation;
  shares: string[];
}

/** Finds the items with similar words, the nearest first, without those that a confirmed link already leads to. */
export function findSimilar(item: Recommendation): SimilarItem[] {
  const linked = new Set(findLinked(item, records.recommendations).flatMap(({ items }) => items.map(({ id }) => id)));
  const similar = related.find(({ of }) => of === item.id)?.similar ?? [];
  return similar.filter(({ to }) => !linked.has(to)).map(({ to, shares }) => ({ item: getRecommendation(to), shares }));
}
