import type { KnownWord } from "#lib/search/engine/index/reader";
import { compareKnown } from "#lib/search/engine/terms/nearest";

/** A beginning of words, and the most frequent words that have it, without itself. */
export interface SharedPrefix {
  prefix: string;
  words: readonly KnownWord[];
}

/**
 * Finds the beginnings that are shared by words of more than two chunks: to find the most frequent of these all would
 * have to be read. `chunkOf` tells the chunk of a word by its position among the sorted words.
 */
export function findSharedPrefixes(
  words: readonly KnownWord[],
  most: number,
  chunkOf: (at: number) => number,
): SharedPrefix[] {
  const beginnings: SharedPrefix[] = [];
  const visit = (start: number, end: number, length: number) => {
    for (let from = start; from < end;) {
      const prefix = words[from]?.word.slice(0, length) ?? "";
      let to = from + 1;
      while (to < end && words[to]?.word.slice(0, length) === prefix) to += 1;
      if (prefix.length === length && chunkOf(to - 1) - chunkOf(from) > 1) {
        if (length > 1) beginnings.push({ prefix, words: mostFrequent(words.slice(from, to), prefix, most) });
        visit(from, to, length + 1);
      }
      from = to;
    }
  };
  visit(0, words.length, 1);
  return beginnings.sort((a, b) => (a.prefix < b.prefix ? -1 : 1));
}

function mostFrequent(words: readonly KnownWord[], prefix: string, most: number): KnownWord[] {
  return words
    .filter(({ word }) => word !== prefix)
    .sort(compareKnown)
    .slice(0, most);
}
