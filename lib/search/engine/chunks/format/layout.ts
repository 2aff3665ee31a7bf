import { mostGuesses } from "#lib/search/engine/query/options";

/*
 * An index is a set of files:
 *
 *   root.json     how many documents there are, and the first keys of the chunks of each table
 *   t/            terms, sorted (the term dictionary): how many documents have each, and the best of its postings (all, where they are few)
 *   y/            by stem what else means the same, with the terms of these and their best postings
 *   h/            beginnings of words that many words share: the most frequent of these, with their very best postings
 *   s/, v/        words by length, and words read backwards: where the nearest to a misspelt one are looked for
 *   z/            the words that the thesaurus knows, among which the nearest is looked for too
 *   e/            words of the language that the corpus lacks and that would be taken for slips for words of it
 *   f/            by language and stem the words of texts that are not English, where an index has any
 *   p/, q/        of frequent terms the next tier of postings, and the rest
 *   r/            pages of records
 *   narrow.json   by what records can be narrowed and sorted
 *
 * A table is cut into chunks between keys, so whoever has the root knows which one file has a key. The files of a large index
 * lie in a folder that carries the hash of them all. Those of a small one are packed into one file, an archive, with the
 * synonyms in the root: t has the phrases of the thesaurus too, and as all terms are at hand there is no y, h, s, v and z.
 */

/** The tables that are cut into chunks by their sorted keys. */
export const tables = ["t", "y", "h", "s", "v"] as const;
export type Table = (typeof tables)[number];

/** Takes a file of the index; the writer goes on when the promise is kept. */
export type PutFile = (name: string, content: Uint8Array) => Promise<void>;

/** How an index is cut. */
export interface Limits {
  /** A term of no more documents than this has all its postings in its own row. */
  whole: number;
  /** A term of more has so many of the best in its row, and so many more in the file that is read next. */
  best: number;
  better: number;
  /** The length of a list of completions, and how many of the best postings a word has in it. */
  completions: number;
  completed: number;
  /** The size of a chunk of terms, of thesaurus entries and of words, in bytes before compression. */
  terms: number;
  thesaurus: number;
  words: number;
  /** How many records stand on a page. */
  page: number;
}

/** How an index is cut, unless a test wants it cut smaller; measured with `npm run bench:search`. */
export const usualLimits: Limits = {
  whole: 64,
  best: 40,
  better: 4960,
  completions: mostGuesses.completions,
  completed: 16,
  terms: 2600,
  thesaurus: 1200,
  words: 3500,
  page: 8,
};

/** How an index is cut that is packed: as finely as a slow device can read a chunk without a stop. */
export const packedLimits: Limits = { ...usualLimits, terms: 16_000, page: 16 };

/** How the core of an index is cut: not at all. */
export const wholeLimits: Limits = {
  ...usualLimits,
  whole: Infinity,
  terms: Infinity,
  thesaurus: Infinity,
  page: Infinity,
};

/** How many of the best hits of a large index are read and ranked again; each may be a page of records to load. */
export const usualDepth = 11;

/** Names the file of a chunk, page or list by its number; no folder holds more than 256 of them. */
export function nameOfFile(kind: string, number: number): string {
  return `${kind}/${(number >> 8).toString(36)}/${(number & 255).toString(36)}${kind === "r" ? ".json" : ".bin"}`;
}

/** The key of a word among the words by length; all of 35 letters or more are together. */
export function keyByLength(word: string): string {
  return `${markOfLength(word.length)}${word}`;
}

/** The mark of a length, one character, in the order of lengths. */
export function markOfLength(length: number): string {
  return Math.min(length, 35).toString(36);
}

/** The key of a word among the words read backwards. */
export function keyBackwards(word: string): string {
  return Array.from(word).reverse().join("");
}

/** Says whether a word is looked for among its neighbours in the alphabet when its stem is asked for; the others are listed. */
export function isNearStem(word: string, stem: string): boolean {
  return word.startsWith(stem.slice(0, 4));
}
