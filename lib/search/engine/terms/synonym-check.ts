import { isStopWord, readWords } from "#lib/search/engine/text/encoder";
import type { Synonyms } from "./synonyms";

/** Words of the thesaurus that would not do what their editor means, and why. */
export interface SynonymFault {
  words: string;
  reason: string;
}

/**
 * Finds the phrases that readers are said to ask for and of which one common word is left without stop words: "ask the child"
 * would widen every search for a child. Names of one thing are left alone, as "The Hague" is that.
 */
export function findFaults(synonyms: Synonyms): SynonymFault[] {
  return synonyms.flatMap((entry) => ("asked" in entry ? entry.asked.flatMap(findFault) : []));
}

function findFault(words: string): SynonymFault[] {
  const tokens = readWords(words);
  const telling = tokens.filter((word) => !isStopWord(word));
  if (telling.length === 0) return [{ words, reason: "of which no word is searched for" }];
  return telling.length === 1 && tokens.length > 1
    ? [{ words, reason: `of which only “${telling[0] ?? ""}” is searched for` }]
    : [];
}
