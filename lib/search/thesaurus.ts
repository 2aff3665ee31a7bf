import { isStopWord, readTokens, stemOf } from "./encoder";

/** For the stems of a word or phrase, joined by spaces, the other words that mean the same. */
export interface Thesaurus {
  synonyms: ReadonlyMap<string, readonly string[]>;
  /** The length, in words, of its longest phrase. */
  longest: number;
}

/** Builds the thesaurus from groups of words and phrases of one meaning. */
export function buildThesaurus(groups: readonly (readonly string[])[]): Thesaurus {
  const synonyms = new Map<string, string[]>();
  let longest = 1;
  for (const group of groups) {
    for (const phrase of group) {
      const words = readTokens(phrase).map(({ word }) => word).filter((word) => !isStopWord(word));
      longest = Math.max(longest, words.length);
      const key = keyOf(words);
      synonyms.set(key, [...new Set([...(synonyms.get(key) ?? []), ...group.filter((other) => other !== phrase)])]);
    }
  }
  return { synonyms, longest };
}

/** Finds what else means the same as the given folded words. */
export function findSynonyms(thesaurus: Thesaurus, words: readonly string[]): readonly string[] {
  return thesaurus.synonyms.get(keyOf(words)) ?? [];
}

function keyOf(words: readonly string[]): string {
  return words.map(stemOf).join(" ");
}
