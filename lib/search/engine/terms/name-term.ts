import { isStopWord, stemOf } from "#lib/search/engine/text/encoder";

/** The term of every document that states a number. */
export const countTerm = "_";

/** Builds the term of a whole name: the stems of its telling words, each behind a "_", by which a name of one word is no word either. */
export function termOfName(words: readonly string[]): string {
  const telling = words.filter((word) => !isStopWord(word));
  return [...new Set(telling.length === 0 ? words : telling)].map((word) => `_${stemOf(word)}`).join("");
}
