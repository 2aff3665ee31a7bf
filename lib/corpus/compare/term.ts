import type { Vocabulary } from "#lib/address/identifier";
import { compareEvents, type Event } from "#lib/records/event";
import type { Corpus } from "#lib/corpus/corpus";
import { findTermItems, findTerms } from "#lib/corpus/filter/term";
import type { Term } from "#lib/records/term";
import { findEventsWithItems, type ComparedItem } from "./conferences";
import { findCounterparts } from "./counterparts";

/** An item of a conference, with what the conferences before and after it said alike. */
export interface RecurringItem {
  item: ComparedItem["item"];
  before: ComparedItem["counterparts"];
  after: ComparedItem["counterparts"];
}

/** What one conference said about a term. */
export interface Saying {
  event: Event;
  items: readonly RecurringItem[];
}

/** Finds what each conference said about a term, in the order in which they were held, also those that said nothing. */
export function compareTerm(corpus: Corpus, vocabulary: Vocabulary, term: string): Saying[] {
  const items = findTermItems(corpus, vocabulary, term);
  return findEventsWithItems(corpus).map((event) => ({
    event,
    items: items
      .filter((item) => item.event === event.id)
      .map((item) => {
        const others = findCounterparts(corpus, item).flatMap((counterpart) => {
          const other = corpus.find("events", counterpart.item.event ?? "");
          return other === undefined || other.id === event.id
            ? []
            : [{ counterpart, order: compareEvents(other, event) }];
        });
        const ofOrder = (sign: number) =>
          others.filter(({ order }) => Math.sign(order) === sign).map((each) => each.counterpart);
        return { item, before: ofOrder(-1), after: ofOrder(1) };
      }),
  }));
}

/** Finds the terms of which two conferences or more have items, so that there is something to compare. */
export function findComparedTerms(corpus: Corpus, vocabulary: Vocabulary): Term[] {
  return findTerms(corpus, vocabulary).filter(
    ({ id }) => compareTerm(corpus, vocabulary, id).filter(({ items }) => items.length > 0).length > 1,
  );
}
