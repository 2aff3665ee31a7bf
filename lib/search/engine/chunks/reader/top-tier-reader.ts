import type { IndexedDocument } from "#lib/search/engine/entry";
import type { KnownWord, Reader } from "#lib/search/engine/index/reader";
import type { TermRow } from "#lib/search/engine/chunks/format/term-block";
import type { TermFinder } from "./term-finder";

/* So many completions count as terms of the query. */
const likely = 2;

/**
 * Builds a reader for the first answer to one query. Of the terms of the query, which must meet in one document, it reads
 * the next best postings too; of a synonym or an unlikely completion those that come with it are enough.
 */
export function buildTopTierReader<Document extends IndexedDocument>(
  whole: Omit<Reader<Document>, "guess">,
  terms: TermFinder,
): Omit<Reader<Document>, "guess"> {
  const queryTerms = new Set<string>();
  const completed = new Map<string, TermRow>();
  const expect = (words: readonly KnownWord[]): readonly KnownWord[] => {
    for (const { word } of words) queryTerms.add(word);
    terms.prefetch(words, "better");
    return words;
  };
  return {
    ...whole,
    find: async (term) => {
      const row = completed.get(term);
      if (row !== undefined && !queryTerms.has(term)) return { df: row.df, levels: row.postings };
      return terms.find(term, queryTerms.has(term) ? "better" : "best");
    },
    family: async (word, typed) => expect(await whole.family(word, typed)),
    complete: async (prefix, most) => {
      const words = await terms.complete(prefix, most);
      for (const { word, row } of words) if (row !== undefined) completed.set(word, row);
      // The likeliest are asked for as much as the other words are.
      expect(words.slice(0, likely));
      return words.map(({ word, df }) => ({ word, df }));
    },
    correct: async (word, slips, most) => expect(await whole.correct(word, slips, most)),
  };
}
