import { stemOf } from "#lib/search/engine/text/encoder";
import { mostGuesses } from "#lib/search/engine/query/options";
import { countAdjacent } from "#lib/search/engine/query/adjacency";
import type { Guess, KnownWord, Reader } from "#lib/search/engine/index/reader";
import { isLikelySlip, slipsIn } from "./likely-slip";
import { findNearest } from "./nearest";
import { findRelatives } from "./relatives";
import { findThesaurusEntry } from "./thesaurus";

/** What a guess reads besides a reader. */
export interface GuessSources {
  /** Finds the words of the corpus that have a stem. */
  familyOf: (stem: string) => Promise<readonly KnownWord[]>;
  /** Says how a word may be cut in two words of the corpus. */
  splitWord: (word: string) => Promise<readonly (readonly [string, string])[]>;
  /** Says whether a word is one of the language though the corpus lacks it, so that it is no slip for another. */
  isWord: (word: string) => Promise<boolean>;
}

/** Guesses what a word that the corpus does not know, or by its stem only, may be meant for. */
export async function guessWord(
  reader: Reader,
  { familyOf, splitWord, isWord }: GuessSources,
  word: string,
  family: readonly KnownWord[],
): Promise<Guess> {
  if (family.length > 0)
    return { candidates: (await isWord(word)) ? [] : await findNearer(reader, word, family), type: "repair" };
  const related = (await Promise.all(findRelatives(stemOf(word)).map(familyOf))).flat();
  if (related.length > 0) return { candidates: related, type: "repair" };
  if (findThesaurusEntry(reader.thesaurus, [word]) !== undefined) return { candidates: [], type: "repair" };
  for (const parts of await splitWord(word)) {
    const df = await countAdjacent(reader, parts);
    if (df > 0) return { candidates: parts.map((part) => ({ word: part, df })), type: "parts" };
  }
  return { candidates: (await isWord(word)) ? [] : await findCorrections(reader, word), type: "repair" };
}

/* The nearest words of the corpus, else of the thesaurus, of which the word is likely a slip. */
async function findCorrections(reader: Reader, word: string): Promise<readonly KnownWord[]> {
  if (/\p{N}/u.test(word)) return [];
  const fits = (slips: number) => (each: KnownWord) => isLikelySlip(word, each.word, slips);
  for (const slips of [1, 2].slice(0, slipsIn(word))) {
    const repairs = (await reader.correct(word, slips, mostGuesses.repairs)).filter(fits(slips));
    if (repairs.length > 0) return repairs;
    const lay = findNearest(reader.thesaurus.words, word, slips)
      .flatMap((each) => (each === word ? [] : [{ word: each, df: 0 }]))
      .filter(fits(slips));
    if (lay.length > 0) return lay.slice(0, 1);
  }
  return [];
}

/* A long word that only shares its stem with one of the corpus may be a slip for another: "survivers" is nearer to "survivors" than to "surviving". */
async function findNearer(reader: Reader, word: string, family: readonly KnownWord[]): Promise<readonly KnownWord[]> {
  if (word.length < 8 || family.some((each) => each.word === word)) return [];
  const near = await reader.correct(word, 1, mostGuesses.repairs);
  return near.some((each) => stemOf(each.word) === stemOf(word)) ? [] : near;
}
