import type { Vocabulary } from "#lib/address/identifier";
import { formatOrdinal } from "#lib/records/label";
import type { Recommendation } from "#lib/records/recommendation";
import { nobodyNamed, type Term } from "#lib/records/term";
import { getDocument } from "./get";
import { buildCellPath, findCellItems, findTagged, orderTerms } from "./matrix";
import { records } from "./records";

/** Finds the terms of a vocabulary in the order of its pages. */
export function findTerms(vocabulary: Vocabulary): Term[] {
  return orderTerms(records, vocabulary);
}

/** Gets a term by the name that an item has it under, or throws a RangeError. */
export function getTerm(vocabulary: Vocabulary, id: string): Term {
  const term = findTerms(vocabulary).find((each) => each.id === id);
  if (term === undefined) throw new RangeError(`Unexpected term "${id}", expected one of ${vocabulary}`);
  return term;
}

/** Finds the terms that an item is given, in the order of the vocabulary. */
export function findTermsOf(item: Recommendation, vocabulary: Vocabulary): Term[] {
  return records[vocabulary].filter((term) => item[vocabulary].includes(term.id));
}

/** Finds the items that a term is given to, in the order of the proceedings. */
export function findTermItems(vocabulary: Vocabulary, id: string): Recommendation[] {
  return findTagged(records.recommendations, vocabulary, id);
}

/** How many items stand in one conference, or in a document that is about none. */
export interface CountIn {
  label: string;
  count: number;
}

/** Counts items by conference, and those of none by document: "17th" 20, "2016–17 Report" 4. */
export function countByEvent(items: readonly Recommendation[]): CountIn[] {
  const ofEvents = records.events.map((event) => ({
    label: formatOrdinal(event.number),
    count: items.filter((item) => item.event === event.id).length,
  }));
  const others = items.filter((item) => item.event === undefined);
  const ofDocuments = [...new Set(others.map((item) => item.document))].map((id) => ({
    label: getDocument(id).title,
    count: others.filter((item) => item.document === id).length,
  }));
  return [...ofEvents, ...ofDocuments].filter(({ count }) => count > 0);
}

/** A term of the other vocabulary that a term meets in some items: their number, and the cell that lists them. */
export interface Crossing {
  id: string;
  to: string;
  label: string;
  count: number;
}

/** Finds which terms of the other vocabulary a term meets, the most items first and nobody last. */
export function findCrossings(vocabulary: Vocabulary, term: Term): Crossing[] {
  const others = findTerms(vocabulary === "topics" ? "addressees" : "topics");
  const last = (id: string) => Number(id === nobodyNamed.id);
  const crossings = others.map((other) => {
    const [topic, addressee] = vocabulary === "topics" ? [term, other] : [other, term];
    return {
      id: other.id,
      to: buildCellPath(topic, addressee),
      label: other.label,
      count: findCellItems(records, topic.id, addressee.id).length,
    };
  });
  return crossings.filter(({ count }) => count > 0).sort((a, b) => last(a.id) - last(b.id) || b.count - a.count);
}
