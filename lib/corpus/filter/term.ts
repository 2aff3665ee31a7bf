import type { Vocabulary } from "#lib/address/identifier";
import { shortLabelOfEvent } from "#lib/records/label";
import type { Recommendation } from "#lib/records/recommendation";
import { nobodyNamed, type Term } from "#lib/records/term";
import type { Corpus } from "#lib/corpus/corpus";
import { groupBy } from "#lib/text/group-by";
import { memoize } from "#lib/corpus/index/memoize";
import { findInOrder } from "./order";

const orderedTerms = memoize(({ records }) => {
  const order = (terms: readonly Term[]): Term[] => [
    ...terms.filter(({ kind }) => kind !== undefined),
    ...terms.filter(({ kind }) => kind === undefined),
  ];
  return {
    topics: order(records.topics),
    addressees: records.addressees.length === 0 ? [] : [...order(records.addressees), nobodyNamed],
  };
});

/** Finds the terms of a vocabulary in the order in which pages show them: those of a kind first, and after the addressees nobody. */
export function findTerms(corpus: Corpus, vocabulary: Vocabulary): Term[] {
  return orderedTerms(corpus)[vocabulary];
}

/** Gets a term by the name that an item has it under, or throws a RangeError. */
export function getTerm(corpus: Corpus, vocabulary: Vocabulary, id: string): Term {
  return vocabulary === "addressees" && id === nobodyNamed.id ? nobodyNamed : corpus.get(vocabulary, id);
}

/** Finds the terms that an item is given, in the order of the vocabulary. */
export function findTermsOf({ records }: Corpus, item: Recommendation, vocabulary: Vocabulary): Term[] {
  return records[vocabulary].filter((term) => item[vocabulary].includes(term.id));
}

/**
 * Formats what an item is about and whom it asks as the portal reads it, but for what is `known` already, by identifiers of terms:
 * "Training, Technology; asked: Law enforcement". Empty where there is nothing to say.
 */
export function formatTerms(corpus: Corpus, item: Recommendation, known: readonly string[] = []): string {
  const labels = (vocabulary: Vocabulary) =>
    findTermsOf(corpus, item, vocabulary)
      .filter(({ id }) => !known.includes(id))
      .map(({ label }) => label);
  const [topics, asked] = [labels("topics").join(", "), labels("addressees").join(", ")];
  return [topics, asked === "" ? "" : `asked: ${asked}`].filter((part) => part !== "").join("; ");
}

/** The names of the terms that an item is given; of an item that asks nobody, the one that says so. */
function namesOfTerms(item: Recommendation, vocabulary: Vocabulary): readonly string[] {
  const names = item[vocabulary];
  return vocabulary === "addressees" && names.length === 0 ? [nobodyNamed.id] : names;
}

const itemsByTerm = memoize((corpus) => ({
  topics: groupBy(findInOrder(corpus), (item) => namesOfTerms(item, "topics")),
  addressees: groupBy(findInOrder(corpus), (item) => namesOfTerms(item, "addressees")),
}));

/** Says whether an item is given a term; {@link nobodyNamed} is given to what asks nobody. */
export function isGiven(item: Recommendation, vocabulary: Vocabulary, id: string): boolean {
  return namesOfTerms(item, vocabulary).includes(id);
}

/** Finds the items that a term is given to, in the order of the proceedings. */
export function findTermItems(corpus: Corpus, vocabulary: Vocabulary, id: string): Recommendation[] {
  return itemsByTerm(corpus)[vocabulary].get(id) ?? [];
}

/** How many items there are of one conference, or of a document that is about none. */
export interface CountIn {
  /** Where room is scarce: "17th"; and within a sentence: "the 17th". */
  label: string;
  named: string;
  count: number;
}

/** Counts items by conference, and those of none by document: "17th" 20, "2016–17 Report" 4. */
export function countByEvent(corpus: Corpus, items: readonly Recommendation[]): CountIn[] {
  const byEvent = groupBy(items, ({ event = "" }) => [event]);
  const byDocument = groupBy(byEvent.get("") ?? [], ({ document }) => [document]);
  return [
    ...corpus.records.events.map((event) => {
      const label = event.number === undefined ? event.label : shortLabelOfEvent(event);
      const named = event.number === undefined ? label : `the ${label}`;
      return { label, named, count: byEvent.get(event.id)?.length ?? 0 };
    }),
    ...[...byDocument].map(([id, { length }]) => {
      const { title } = corpus.get("documents", id);
      return { label: title, named: `the ${title}`, count: length };
    }),
  ].filter(({ count }) => count > 0);
}
