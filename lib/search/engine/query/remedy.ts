import type { MatchMode } from "./query-clause";
import { hasSelection, type Selection } from "#lib/search/engine/facets/selection";
import type { search, SearchOptions, SearchResult } from "./search";
import { isLikelySlip } from "#lib/search/engine/terms/likely-slip";
import { isAcronym, isStopWord } from "#lib/search/engine/text/encoder";
import type { Reader } from "#lib/search/engine/index/reader";

/** What to ask instead of what found nothing. */
interface Offer {
  query: string;
  mode: MatchMode;
  selection: Selection;
  /** What is changed: nothing chosen, words as meant, no quotation marks, a word left out, or another in its place. */
  change: "selection" | "mode" | "quotation" | "without" | "instead";
  /** The word that is left out or replaced, as typed. */
  word?: string;
  replacement?: string;
}

/** A way out of an empty answer, and how many hits it finds. */
export interface Remedy extends Offer {
  total: number;
}

const most = 3;
/* In a word of eight letters or less, three slips make another word of it. */
const farthestIn = (word: string) => (word.length > 8 ? 3 : 2);
const quotes = /["“”„«»]/gu;

/** Finds what to change in a query that found nothing, so that it finds something; the smallest changes first, at most three. */
export async function findRemedies(
  ask: typeof search,
  reader: Reader,
  query: string,
  { clauses }: SearchResult,
  options: SearchOptions,
): Promise<Remedy[]> {
  const { mode: mode = "wide", selection = {} } = options;
  const base = { query, mode, selection };
  const offers: Offer[] = [
    ...(hasSelection(selection) ? [{ ...base, selection: {}, change: "selection" as const }] : []),
    ...(mode === "wide" ? [] : [{ ...base, mode: "wide" as const, change: "mode" as const }]),
    ...(query.search(quotes) < 0
      ? []
      : [{ ...base, query: query.replace(quotes, " ").trim(), change: "quotation" as const }]),
  ];
  const first = await countOffers(ask, reader, offers);
  if (first.length > 0) return first.slice(0, most);
  const words = clauses.map(({ typed }) => typed);
  const unknown = clauses.filter(({ alternatives }) => alternatives.length === 0).map(({ typed }) => typed);
  const corrected = await Promise.all(unknown.map((word) => correctWord(reader, base, word)));
  const without =
    words.length < 2
      ? []
      : words.map((word): Offer => ({ ...base, query: leaveOut(query, word), change: "without", word }));
  const found = await countOffers(ask, reader, [...corrected.flat(), ...without]);
  // A word left out is the better offer the more is found without it.
  return found
    .sort((a, b) => Number(b.change === "instead") - Number(a.change === "instead") || b.total - a.total)
    .slice(0, most);
}

/* The nearest word of the corpus in the place of one that it does not know. */
async function correctWord(reader: Reader, base: Pick<Offer, "query" | "mode" | "selection">, word: string) {
  // No acronym is a slip for a word.
  if (isAcronym(word)) return [];
  const near = await reader.correct(word.toLowerCase(), farthestIn(word), 1);
  const likely = near.filter((known) => isLikelySlip(word.toLowerCase(), known.word, 1) && !isStopWord(known.word));
  return likely.map((known): Offer => ({
    ...base,
    query: base.query.replace(word, known.word),
    change: "instead",
    word,
    replacement: known.word,
  }));
}

async function countOffers(ask: typeof search, reader: Reader, offers: readonly Offer[]): Promise<Remedy[]> {
  const counted = await Promise.all(
    offers.map(async (offer) => ({
      ...offer,
      total: (await ask(reader, `${offer.query} `, { ...offer, limit: 0 })).total,
    })),
  );
  return counted.filter(({ total }) => total > 0);
}

function leaveOut(query: string, word: string): string {
  return query.replace(word, " ").replace(/\s+/gu, " ").trim();
}
