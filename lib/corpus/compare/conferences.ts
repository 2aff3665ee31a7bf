import type { Event } from "#lib/records/event";
import type { Recommendation } from "#lib/records/recommendation";
import type { Corpus } from "#lib/corpus/corpus";
import { memoize } from "#lib/corpus/index/memoize";
import { findTerms } from "#lib/corpus/filter/term";
import { findRecommendations } from "#lib/corpus/filter/filter";
import type { Term } from "#lib/records/term";
import { findCounterparts, type Counterpart } from "./counterparts";

/** Two conferences, of which one was before the other. */
export interface Comparison {
  earlier: Event;
  later: Event;
}

/** With how many before it each conference is compared, so that the comparisons do not outgrow the conferences. */
const compared = 3;

/** Finds the conferences that have items, in the order in which they were held. */
export const findEventsWithItems: (corpus: Corpus) => readonly Event[] = memoize((corpus) =>
  corpus.records.events.filter(({ id }) => findRecommendations(corpus, { event: id }).length > 0),
);

/** Lists the pairs of conferences that are compared: each with the three before it that have items, the latest and nearest first. */
export const findComparisons: (corpus: Corpus) => readonly Comparison[] = memoize((corpus) => {
  const latestFirst = [...findEventsWithItems(corpus)].reverse();
  return latestFirst.flatMap((later, at) =>
    latestFirst.slice(at + 1, at + 1 + compared).map((earlier) => ({ earlier, later })),
  );
});

/** An item of one conference and the items of the other whose words are near. */
export interface ComparedItem {
  item: Recommendation;
  counterparts: readonly Counterpart[];
}

/** What two conferences have about a topic, or, without one, under no topic; an item of several topics counts under each. */
export interface TopicChange {
  topic: Term | undefined;
  /** How many items each has about it. */
  earlier: number;
  later: number;
  /** Items of the later with no near words in the earlier. */
  fresh: readonly Recommendation[];
  /** Items of the earlier with no near words in the later. */
  dropped: readonly Recommendation[];
}

/** What a later conference has beside an earlier one, by the words alone. */
export interface Difference {
  /** Items of the later whose words come again, each with what it comes again from. */
  again: readonly ComparedItem[];
  fresh: readonly Recommendation[];
  dropped: readonly Recommendation[];
  topics: readonly TopicChange[];
}

/** Compares what two conferences have asked: what is new in the later, what comes again, and what was not taken up. */
export function compareConferences(corpus: Corpus, { earlier, later }: Comparison): Difference {
  const match = ({ id }: Event, other: Event): ComparedItem[] =>
    findRecommendations(corpus, { event: id }).map((item) => ({
      item,
      counterparts: findCounterparts(corpus, item).filter(({ item: { event } }) => event === other.id),
    }));
  const [before, after] = [match(earlier, later), match(later, earlier)];
  const isAlone = ({ counterparts }: ComparedItem) => counterparts.length === 0;
  const itemsOf = (matched: readonly ComparedItem[]) => matched.map(({ item }) => item);
  const fresh = itemsOf(after.filter(isAlone));
  const dropped = itemsOf(before.filter(isAlone));
  const of = (items: readonly Recommendation[], topic: Term | undefined) =>
    items.filter(({ topics }) => (topic === undefined ? topics.length === 0 : topics.includes(topic.id)));
  return {
    again: after.filter((each) => !isAlone(each)),
    fresh,
    dropped,
    topics: [...findTerms(corpus, "topics"), undefined]
      .map((topic) => ({
        topic,
        earlier: of(itemsOf(before), topic).length,
        later: of(itemsOf(after), topic).length,
        fresh: of(fresh, topic),
        dropped: of(dropped, topic),
      }))
      .filter((change) => change.earlier + change.later > 0),
  };
}
