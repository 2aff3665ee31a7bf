import type { CorpusRecords } from "#lib/records/corpus-records";
import type { Vocabulary } from "#lib/address/identifier";
import type { Recommendation } from "#lib/records/recommendation";
import { formatWithin, nobodyNamed, type Term } from "#lib/records/term";

/** What the matrix is made of: the two vocabularies, and the items with their terms. */
export type Tagged = Pick<CorpusRecords, Vocabulary | "recommendations">;

/** A topic and how many of its items ask each addressee, in the order of the matrix's columns. */
export interface MatrixRow {
  topic: Term;
  /** How many items the topic has, which is not the sum of the cells: an item may ask several, or nobody. */
  total: number;
  cells: { addressee: Term; count: number }[];
}

/** The topics by the addressees; `totals` are the items of each addressee, `total` all items. */
export interface Matrix {
  rows: MatrixRow[];
  columns: { addressee: Term; total: number }[];
  total: number;
}

/** Puts the terms of a vocabulary in the order in which pages show them: pillars first, and after the addressees nobody. */
export function orderTerms(records: Tagged, vocabulary: Vocabulary): Term[] {
  const terms = records[vocabulary];
  const pillars = terms.filter(({ kind }) => kind === "pillar");
  const others = terms.filter(({ kind }) => kind !== "pillar");
  return [...pillars, ...others, ...(vocabulary === "addressees" ? [nobodyNamed] : [])];
}

/** Finds the items that a term is given to, in the order of the proceedings; those that name no addressee for nobody. */
export function findTagged(items: readonly Recommendation[], vocabulary: Vocabulary, id: string): Recommendation[] {
  const isNobody = vocabulary === "addressees" && id === nobodyNamed.id;
  return items.filter((item) => (isNobody ? item[vocabulary].length === 0 : item[vocabulary].includes(id)));
}

/** Finds the items of a cell: those about a topic that ask an addressee. */
export function findCellItems(
  { recommendations }: Pick<Tagged, "recommendations">,
  topic: string,
  addressee: string,
): Recommendation[] {
  return findTagged(findTagged(recommendations, "topics", topic), "addressees", addressee);
}

/** Builds the matrix of topics by addressees. */
export function buildMatrix(records: Tagged): Matrix {
  const addressees = orderTerms(records, "addressees");
  return {
    rows: orderTerms(records, "topics").map((topic) => ({
      topic,
      total: findTagged(records.recommendations, "topics", topic.id).length,
      cells: addressees.map((addressee) => ({
        addressee,
        count: findCellItems(records, topic.id, addressee.id).length,
      })),
    })),
    columns: addressees.map((addressee) => ({
      addressee,
      total: findTagged(records.recommendations, "addressees", addressee.id).length,
    })),
    total: records.recommendations.length,
  };
}

/** Builds the address of a cell: `/matrix/guardianship/participating-states/`. */
export function buildCellPath(topic: Pick<Term, "id">, addressee: Pick<Term, "id">): string {
  return `/matrix/${topic.id}/${addressee.id}/`;
}

/** Formats what a cell is called: "Guardianship, asked of participating States", or that nobody is named. */
export function titleOfCell(topic: Pick<Term, "label">, addressee: Pick<Term, "id" | "label">): string {
  const asked = formatWithin(addressee.label);
  return addressee.id === nobodyNamed.id ? `${topic.label}, ${asked}` : `${topic.label}, asked of ${asked}`;
}
