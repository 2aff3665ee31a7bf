import { measureDistance } from "#lib/text/edit-distance";
import { stemOf } from "#lib/search/engine/text/encoder";
import { mostGuesses } from "#lib/search/engine/query/options";
import type { KnownWord, Reader } from "#lib/search/engine/index/reader";
import { findRelatives } from "./relatives";
import { findThesaurusEntry } from "./thesaurus";
import { countAdjacent } from "#lib/search/engine/query/adjacency";
import { findNearest } from "./vocabulary";

/** How a word of a query may be read. */
export interface TermExpansion {
  /** Folded, as it was asked. */
  word: string;
  /** The words of the corpus that have its stem. */
  family: readonly KnownWord[];
  /** What else it may be meant for, the likeliest first: how it may go on, what it is a slip for, or the two words run together in it. */
  candidates: readonly KnownWord[];
  type: "beginning" | "repair" | "parts";
}

/** Reads a word of a query; the last may not be finished. */
export async function expandTerm(reader: Reader, word: string, unfinished: boolean): Promise<TermExpansion> {
  const family = await reader.family(stemOf(word));
  const known = family.length > 0;
  const begun =
    (unfinished || !known) && mayGoOn(word, known) ? await reader.complete(word, mostCompletions(word)) : [];
  if (begun.length > 0) return { word, family, candidates: begun, type: "beginning" };
  if (known) return { word, family, candidates: await findNearer(reader, word, family), type: "repair" };
  const related = (await Promise.all(findRelatives(stemOf(word)).map((stem) => reader.family(stem)))).flat();
  if (related.length > 0) return { word, family, candidates: related, type: "repair" };
  if (findThesaurusEntry(reader.thesaurus, [word]) !== undefined)
    return { word, family, candidates: [], type: "repair" };
  for (const [left, right] of await reader.split(word)) {
    const df = await countAdjacent(reader, [left, right]);
    if (df > 0) return { word, family, candidates: [left, right].map((split) => ({ word: split, df })), type: "parts" };
  }
  return { word, family, candidates: await findCorrections(reader, word), type: "repair" };
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

/* The shorter a beginning, the less it says of what will follow, and the more each guess at it finds. */
function mostCompletions(word: string): number {
  return Math.min(mostGuesses.completions, 5 * 2 ** (word.length - 2));
}

/* A short word that stands in the corpus is meant as it is: "USA" is not the beginning of "usage". */
function mayGoOn(word: string, known: boolean): boolean {
  return word.length >= (known ? 4 : 2);
}
