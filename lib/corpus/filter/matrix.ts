import { buildCellPath } from "#lib/address/page-path";
import type { Vocabulary } from "#lib/address/identifier";
import { nobodyNamed, type Term } from "#lib/records/term";
import type { Recommendation } from "#lib/records/recommendation";
import type { Corpus } from "#lib/corpus/corpus";
import { findCellMentions, isMentioned } from "./mentions";
import { findTermItems, findTerms, isGiven } from "./term";
import { uncapitalise } from "#lib/text/capitalise";

/**
 * A cell of the matrix: how many items ask the addressee, how many only mention it, and how deep its shade is among the cells of
 * addressees, from 0 to 4 in even steps of the first number.
 */
export interface MatrixCell {
  addressee: Term;
  count: number;
  mentioned: number;
  shade: number;
}

/** A topic and how many of its items ask each addressee, in the order of the matrix's columns. */
export interface MatrixRow {
  topic: Term;
  /** How many items the topic has, which is not the sum of the cells: an item may ask several, or nobody. */
  total: number;
  cells: MatrixCell[];
}

/** The topics by the addressees; the totals are the items of each addressee, `total` all items. */
export interface Matrix {
  rows: MatrixRow[];
  columns: { addressee: Term; total: number; mentioned: number }[];
  total: number;
}

/** Finds the items of a cell: those about a topic that ask an addressee. */
export function findCellItems(corpus: Corpus, topic: string, addressee: string): Recommendation[] {
  return findTermItems(corpus, "topics", topic).filter((item) => isGiven(item, "addressees", addressee));
}

const shades = 4;

/** Builds the matrix of topics by addressees. */
export function buildMatrix(corpus: Corpus): Matrix {
  const addressees = findTerms(corpus, "addressees");
  const rows = findTerms(corpus, "topics").map((topic) => ({
    topic,
    total: findTermItems(corpus, "topics", topic.id).length,
    cells: addressees.map((addressee) => ({
      addressee,
      count: findCellItems(corpus, topic.id, addressee.id).length,
      mentioned: findCellMentions(corpus, topic.id, addressee.id).length,
    })),
  }));
  const isShaded = ({ addressee }: Pick<MatrixCell, "addressee">) => addressee.id !== nobodyNamed.id;
  const most = Math.max(1, ...rows.flatMap(({ cells }) => cells.filter(isShaded).map(({ count }) => count)));
  const shade = (cell: Omit<MatrixCell, "shade">) => (isShaded(cell) ? Math.ceil((shades * cell.count) / most) : 0);
  return {
    rows: rows.map((row) => ({ ...row, cells: row.cells.map((cell) => ({ ...cell, shade: shade(cell) })) })),
    columns: addressees.map((addressee) => ({
      addressee,
      total: findTermItems(corpus, "addressees", addressee.id).length,
      mentioned: corpus.records.recommendations.filter((item) => isMentioned(corpus, item, addressee.id)).length,
    })),
    total: corpus.records.recommendations.length,
  };
}

/** A term of the other vocabulary that a term meets in some items: their number, and the cell that lists them. */
export interface Crossing {
  id: string;
  to: string;
  label: string;
  count: number;
}

/** Finds which terms of the other vocabulary a term meets, the most items first and nobody last. */
export function findCrossings(corpus: Corpus, vocabulary: Vocabulary, term: Term): Crossing[] {
  const others = findTerms(corpus, vocabulary === "topics" ? "addressees" : "topics");
  const last = (id: string) => Number(id === nobodyNamed.id);
  const crossings = others.map((other) => {
    const [topic, addressee] = vocabulary === "topics" ? [term, other] : [other, term];
    return {
      id: other.id,
      to: buildCellPath({ topic: topic.id, addressee: addressee.id }),
      label: other.label,
      count: findCellItems(corpus, topic.id, addressee.id).length,
    };
  });
  return crossings.filter(({ count }) => count > 0).sort((a, b) => last(a.id) - last(b.id) || b.count - a.count);
}

/** Formats what a cell is called: "Guardianship, asked of participating States", that nobody is named, or that the addressee only is. */
export function titleOfCell(topic: Pick<Term, "label">, addressee: Pick<Term, "id" | "label">, isAsked = true): string {
  const asked = uncapitalise(addressee.label);
  if (addressee.id === nobodyNamed.id) return `${topic.label}, ${asked}`;
  return `${topic.label}, ${isAsked ? "asked of" : "mentioning"} ${asked}`;
}
