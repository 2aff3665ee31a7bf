import type { QueryClause } from "#lib/search/engine/query/clause";
import type { ParsedQuery } from "#lib/search/engine/query/parse-query";
import type { Candidates, Phrased } from "#lib/search/engine/ranking/candidate-columns";
import type { Entry, IndexedDocument } from "#lib/search/engine/entry";
import type { Narrower } from "#lib/search/engine/facets/selection";
import type { Thesaurus } from "#lib/search/engine/terms/thesaurus";

/** The ordinals of the documents that have a term, a list for each level of impact (see `impact.ts`), the best first. */
export interface Postings {
  /** How many documents have the term as their own, and not only in their surroundings. */
  df: number;
  levels: readonly (readonly number[])[];
}

/** A word of the corpus, folded, with its document frequency (df): how many documents have it in a field of their own. */
export interface KnownWord {
  word: string;
  df: number;
}

/** What a word of a query may be meant for, the likeliest first: the words it is a slip for, or the two that are run together in it. */
export interface Guess {
  candidates: readonly KnownWord[];
  type: "repair" | "parts";
}

/** What a search reads of an index; the ranking knows no more than this of the files. */
export interface Reader<Document extends IndexedDocument = IndexedDocument> {
  /** How many documents there are. */
  size: number;
  /** How many of the best candidates are read, and ranked again by what stands near what; the rest keep their order. */
  depth: number;
  thesaurus: Thesaurus;
  /** What narrows its documents; absent where that has not come. */
  narrower?: Narrower;
  /** Loads what narrows its documents and puts them in order, where that comes only when it is wanted. */
  narrow?: () => Promise<unknown>;
  /** The rank of each document in the order of the proceedings, by its ordinal; absent where they are in that order. */
  order?: readonly number[];
  /** Finds where a term is: a folded word, or a phrase of the thesaurus, its folded words joined by "_". */
  find(term: string): Promise<Postings>;
  /** Finds the forms of a folded word that the corpus has, itself among them, in alphabetical order; how it was typed tells more of some languages. */
  family(word: string, typed?: string): Promise<readonly KnownWord[]>;
  /** Finds the most frequent words that begin with a prefix, itself left out; of equals the first of the alphabet. */
  complete(prefix: string, most: number): Promise<readonly KnownWord[]>;
  /** Finds the words nearest to a word, at most so many slips away; of equals the most frequent, then the first. */
  correct(word: string, slips: number, most: number): Promise<readonly KnownWord[]>;
  /** Guesses what a word may be meant for that the corpus does not know, or knows only by the given words of its stem. */
  guess(word: string, family: readonly KnownWord[]): Promise<Guess>;
  /** Builds what a query means beyond its words and their forms; without it these are all that is searched. */
  buildMeant?(query: ParsedQuery): Promise<QueryClause[]>;
  /** Puts first what a query means as a whole. */
  favour?(query: ParsedQuery, candidates: Candidates): Promise<Candidates>;
  /** Keeps what has the phrases of a query, and what comes near to that; without it only what has them as they were typed is kept. */
  keepPhrased?: (query: ParsedQuery, candidates: Candidates, wide: boolean) => Promise<Phrased>;
  /** Reads documents by their ordinals, in the order asked for. */
  read(ordinals: readonly number[]): Promise<readonly Entry<Document>[]>;
}
