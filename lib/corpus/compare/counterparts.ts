import type { LinkKind, Recommendation } from "#lib/records/recommendation";
import type { Corpus } from "#lib/corpus/corpus";
import { findLinked } from "#lib/corpus/item/linked";
import { findSimilar } from "#lib/corpus/item/related";
import { memoize } from "#lib/corpus/index/memoize";

/** An item of another list that says the like, and who says so: an editor, by a link of some kind, or the computed nearness of words. */
export interface Counterpart {
  item: Recommendation;
  /** How an editor linked the two, seen from the item that is asked about; absent where the words alone were compared. */
  link?: { kind: LinkKind; inverse: boolean };
}

/* What is shown of one item is cut to the nearest few, so that the other may name it where it does not name the other. */
const similarBothWays = memoize((corpus) => {
  const found = new Map<string, Recommendation[]>();
  const add = (of: string, item: Recommendation) => {
    const known = found.get(of) ?? [];
    if (!known.includes(item)) found.set(of, [...known, item]);
  };
  for (const item of corpus.records.recommendations) {
    for (const similar of findSimilar(corpus, item)) {
      add(item.id, similar.item);
      add(similar.item.id, item);
    }
  }
  return found;
});

/** Finds the counterparts of an item in all other lists: those that an editor confirmed first, then those of near words. */
export function findCounterparts(corpus: Corpus, item: Recommendation): Counterpart[] {
  const linked = findLinked(corpus, item).flatMap(({ kind, inverse, items }) =>
    items.map((other): Counterpart => ({ item: other, link: { kind, inverse } })),
  );
  const known = new Set(linked.map(({ item: { id } }) => id));
  const computed = (similarBothWays(corpus).get(item.id) ?? []).filter(({ id }) => !known.has(id));
  return [...linked, ...computed.map((other): Counterpart => ({ item: other }))];
}
