import { compareIds } from "#lib/address/identifier";
import type { Recommendation } from "#lib/records/recommendation";
import type { Related, Similar } from "#lib/records/derived/related";
import { computeImpacts } from "./bm25";
import { findNearPairs } from "./pairs";
import { findShared } from "./shared";
import { isConcept, type Term, type TermReader } from "./terms";

/** What of an item is compared, and what says where it stands. */
export type Compared = Pick<Recommendation, "id" | "text" | "place" | "document"> & { event?: string | undefined };

/**
 * How near two items must be to be shown, chosen by one reader who judged 80 pairs of the 130 items, from the top of each half of all
 * pairs: above it 13 of 15 ask for the same thing in like words (6 of 8 in the half read first, 7 of 7 in the other), below it 20 of
 * the next 65. At 0.27 seven more would be shown, of which three do. Both halves were weighed in choosing, so that no pair is
 * left that would try it unseen. What is shown wrongly shares a stock phrase ("countries of origin, transit and destination"),
 * which is why the page says that the words alone were compared.
 */
export const nearEnough = 0.3;

const mostShown = 4;

/* A concept stands beside the words that it was read from, which count already; several of the same words share what one has. */
const conceptWeight = 0.5;

/**
 * Computes the nearest of other lists for each item, by BM25+ over stems and concepts. A score is the share that the words of
 * one have of the other's own score, the mean of both ways, so that it is the same from either side and 1 for the same words.
 * `others` are the texts around the items, from which it is learnt how common a word is. Items of one list are never compared:
 * they stand side by side there, and were drawn up so as to differ. At equal score, in hundredths, an item of another event, or
 * of a document of no event, comes first: that a thing comes back a year later says more than that two sessions of the same days,
 * summed up by one hand, have it.
 */
export function findRelated(items: readonly Compared[], others: readonly string[], readTerms: TermReader): Related[] {
  const termsOfItems = items.map(({ text }) => readTerms(text));
  const termsOf = new Map(items.map(({ text }, at) => [text, termsOfItems[at] ?? []]));
  const readOnce: TermReader = (text) => termsOf.get(text) ?? readTerms(text);
  const impacts = computeImpacts(
    [...termsOfItems, ...others.map(readTerms)].map((terms) => terms.map(({ term }) => term)),
  );
  const pairs = findNearPairs(
    termsOfItems.map((terms, at) => ({
      weights: weighTerms(terms),
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

function weighTerms(terms: readonly Term[]): Map<string, number> {
  const concepts = terms.filter(({ term }) => isConcept(term));
  const weightOf = ({ start, end }: Term) =>
    conceptWeight / concepts.filter((other) => other.start === start && other.end === end).length;
  return new Map(terms.map((each) => [each.term, isConcept(each.term) ? weightOf(each) : 1]));
}
