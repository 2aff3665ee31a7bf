import { compareIds } from "#lib/address/identifier";
import type { Recommendation } from "#lib/records/recommendation";
import type { Related, Similar } from "#lib/records/derived/related";
import { computeImpacts } from "./bm25";
import { findNearPairs } from "./pairs";
import { findShared } from "./shared";
import { buildPhraseWeigher } from "./stock-phrases";
import { isConcept, type Term, type TermReader } from "./terms";

/** What of an item is compared, and what says where it stands. */
export type Compared = Pick<Recommendation, "id" | "text" | "place" | "document"> & { event?: string | undefined };

/**
 * How near two items must be to be shown, chosen by one reader who read the nearest pairs of the 130 items. Of the 15 pairs above it
 * some ten ask for the same thing in like words, and the others are about one matter without asking the same. That is why the page says that the words alone were compared. The pairs above it were all weighed in
 * choosing, so that none is left that would try it unseen.
 */
export const nearEnough = 0.3;

const mostShown = 4;

/* A concept stands beside the words that it was read from, which count already; several of the same words share what one has. */
const conceptWeight = 0.5;

/**
 * Computes the nearest of other lists for each item, by BM25+ over stems and concepts. A score is the share that the words of
 * one have of the other's own score, the mean of both ways, so that it is the same from either side and 1 for the same words.
 * `others` are the texts around the items, from which it is learnt how common a word is. Items of one list are never compared:
 * they stand side by side there, and were drawn up so as to differ. The words of a stock phrase count as one. At equal score, in hundredths, an item of another event, or
 * of a document of no event, comes first: that a thing comes back a year later says more than that two sessions of the same days,
 * summed up by one hand, have it.
 */
export function findRelated(items: readonly Compared[], others: readonly string[], readTerms: TermReader): Related[] {
  const termsOfItems = items.map(({ text }) => readTerms(text));
  const termsOf = new Map(items.map(({ text }, at) => [text, termsOfItems[at] ?? []]));
  const readOnce: TermReader = (text) => termsOf.get(text) ?? readTerms(text);
  const all = [...termsOfItems, ...others.map(readTerms)];
  const impacts = computeImpacts(all.map((terms) => terms.map(({ term }) => term)));
  const weighPhrases = buildPhraseWeigher(all);
  const pairs = findNearPairs(
    termsOfItems.map((terms, at) => ({
      weights: weighTerms(terms, weighPhrases(terms)),
      impacts: impacts[at] ?? new Map<string, number>(),
    })),
    nearEnough,
  );
  return items.map((item, at) => {
    const near = [...(pairs[at] ?? [])].flatMap(([ordinal, score]) => {
      const other = items[ordinal];
      return other === undefined || other.place === item.place ? [] : [{ other, score: Math.round(score * 100) / 100 }];
    });
    near.sort(
      (a, b) =>
        b.score - a.score ||
        Number(isAkin(item, a.other)) - Number(isAkin(item, b.other)) ||
        compareIds(a.other.id, b.other.id),
    );
    const similar = near.slice(0, mostShown).map(({ other, score }): Similar => ({
      to: other.id,
      score,
      shares: findShared(readOnce, item.text, other.text),
    }));
    return { of: item.id, similar };
  });
}

/** Whether two items come of one event or, where that is not said, of one document. */
function isAkin(one: Compared, other: Compared): boolean {
  return (one.event ?? one.document) === (other.event ?? other.document);
}

function weighTerms(terms: readonly Term[], phrased: readonly number[]): Map<string, number> {
  const concepts = terms.filter(({ term }) => isConcept(term));
  const weightOf = ({ start, end }: Term) =>
    conceptWeight / concepts.filter((other) => other.start === start && other.end === end).length;
  const weights = new Map<string, number>();
  for (const [at, each] of terms.entries()) {
    const weight = isConcept(each.term) ? weightOf(each) : (phrased[at] ?? 1);
    // What stands in a stock phrase and by itself as well counts as it does by itself.
    weights.set(each.term, Math.max(weight, weights.get(each.term) ?? 0));
  }
  return weights;
}
