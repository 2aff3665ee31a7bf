import { measureDistance } from "#lib/text/edit-distance";
import { stemOf } from "#lib/search/engine/text/encoder";
import { mostGuesses } from "#lib/search/engine/query/options";
import { countAdjacent } from "#lib/search/engine/query/adjacency";
import type { Guess, KnownWord, Reader } from "#lib/search/engine/index/reader";
import { findNearest } from "./nearest";
import { findRelatives } from "./relatives";
import { findThesaurusEntry } from "./thesaurus";

/** What a guess reads besides a reader: how a word may be cut in two words of the corpus. */
export type SplitWord = (word: string) => Promise<readonly (readonly [string, string])[]>;

/** Guesses what a word that the corpus does not know, or by its stem only, may be meant for. */
export async function guessWord(
  reader: Reader,
  splitWord: SplitWord,
  word: string,
  family: readonly KnownWord[],
): Promise<Guess> {
  if (family.length > 0) return { candidates: await findNearer(reader, word, family), type: "repair" };
  const related = (await Promise.all(findRelatives(stemOf(word)).map((stem) => reader.family(stem)))).flat();
  if (related.length > 0) return { candidates: related, type: "repair" };
  if (findThesaurusEntry(reader.thesaurus, [word]) !== undefined) return { candidates: [], type: "repair" };
  for (const parts of await splitWord(word)) {
    const df = await countAdjacent(reader, parts);
    if (df > 0) return { candidates: parts.map((part) => ({ word: part, df })), type: "parts" };
  }
  return { candidates: await findCorrections(reader, word), type: "repair" };
}

/*
 * The nearest words of the corpus, else of the thesaurus. A short word is soon within a slip of another: it is taken
 * for one of the same first letter only, and up to a middling length one of two slips must be a doubled letter.
 */
async function findCorrections(reader: Reader, word: string): Promise<readonly KnownWord[]> {
  if (word.length < 4 || /\p{N}/u.test(word)) return [];
  const fits = (slips: number) => (each: KnownWord) =>
    word.length > 5
      ? slips < 2 || word.length > 8 || measureDistance(foldDoubles(each.word), foldDoubles(word), 1) < 2
      : each.word[0] === word[0];
  for (const slips of word.length > 5 ? [1, 2] : [1]) {
    const repairs = (await reader.correct(word, slips, mostGuesses.repairs)).filter(fits(slips));
    if (repairs.length > 0) return repairs;
    const lay = findNearest(reader.thesaurus.words, word, slips)
      .flatMap((each) => (each === word ? [] : [{ word: each, df: 0 }]))
      .filter(fits(slips));
    if (lay.length > 0) return lay.slice(0, 1);
  }
  return [];
}

function foldDoubles(word: string): string {
  return word.replace(/(.)\1+/gu, "$1");
}

/* A long word that only shares its stem with one of the corpus may be a slip for another: "survivers" is nearer to "survivors" than to "surviving". */
async function findNearer(reader: Reader, word: string, family: readonly KnownWord[]): Promise<readonly KnownWord[]> {
  if (word.length < 8 || family.some((each) => each.word === word)) return [];
  const near = await reader.correct(word, 1, mostGuesses.repairs);
  return near.some((each) => stemOf(each.word) === stemOf(word)) ? [] : near;
}
