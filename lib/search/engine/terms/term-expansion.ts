import { isAcronym } from "#lib/search/engine/text/encoder";
import { mostGuesses } from "#lib/search/engine/query/options";
import type { KnownWord, Reader } from "#lib/search/engine/index/reader";

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

/** Reads a word of a query, as it was typed; the last may not be finished. */
export async function expandTerm(
  reader: Reader,
  word: string,
  { typed = word, unfinished }: { typed?: string; unfinished: boolean },
): Promise<TermExpansion> {
  const family = await reader.family(word, typed);
  const known = family.length > 0;
  const begun =
    (unfinished || !known) && mayGoOn(word, known) ? await reader.complete(word, mostCompletions(word)) : [];
  if (begun.length > 0) return { word, family, candidates: begun, type: "beginning" };
  if (isAcronym(typed)) return { word, family, candidates: [], type: "repair" };
  return { word, family, ...(await reader.guess(word, family)) };
}

/* The shorter a beginning, the less it says of what will follow, and the more each guess at it finds. */
function mostCompletions(word: string): number {
  return Math.min(mostGuesses.completions, 5 * 2 ** (word.length - 2));
}

/* A short word that stands in the corpus is meant as it is: "USA" is not the beginning of "usage". */
function mayGoOn(word: string, known: boolean): boolean {
  return word.length >= (known ? 4 : 2);
}
