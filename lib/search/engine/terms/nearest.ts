import { measureDistance } from "#lib/text/edit-distance";
import type { KnownWord } from "#lib/search/engine/index/reader";

/** Finds the words of a list that are nearest to a word within so many slips (beyond one, those of the same first letter), in the list's order. */
export function findNearest(words: readonly string[], word: string, slips: number): string[] {
  let limit = slips;
  let found: string[] = [];
  for (const candidate of words) {
    const distance = measureDistance(word, candidate, limit);
    if (distance > limit || (distance > 1 && candidate[0] !== word[0])) continue;
    if (distance < limit) found = [];
    limit = distance;
    found.push(candidate);
  }
  return found;
}

/** Compares two words for a list of the most frequent first, of equals the first of the alphabet. */
export function compareKnown(a: KnownWord, b: KnownWord): number {
  return b.df - a.df || (a.word < b.word ? -1 : 1);
}
