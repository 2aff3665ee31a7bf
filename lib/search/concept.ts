import { stemOf } from "./encoder";
import type { Engine } from "./engine";
import { guessWeights } from "./options";
import type { ParsedQuery } from "./parse-query";
import { hasPhrase } from "./phrase";
import { findSynonyms } from "./thesaurus";
import { findCompletions, findParts, findRepairs, type Vocabulary } from "./vocabulary";

/** One thing a query asks for: a word or known phrase, and the texts that answer it, each with what it is worth. */
export interface Concept {
  asked: string;
  answers: readonly Answer[];
  /** The words taken in place of one that the corpus does not know. */
  repaired: readonly string[];
}

/** A text that answers a concept: all its words must stand in one field, side by side where `adjacent`. */
export interface Answer {
  text: string;
  weight: number;
  adjacent?: boolean;
}

/** Builds what a query asks for; a known phrase among its words becomes one concept. */
export function buildConcepts(engine: Engine, { words, phrases, unfinished }: ParsedQuery): Concept[] {
  const concepts: Concept[] = [];
  for (let at = 0; at < words.length; ) {
    const length = phrases.length > 0 ? 1 : lengthOfPhrase(engine, words, at);
    const asked = words.slice(at, at + length);
    at += length;
    concepts.push(buildConcept(engine, asked, unfinished && at >= words.length, phrases.length > 0));
  }
  return concepts;
}

function lengthOfPhrase({ thesaurus }: Engine, words: readonly string[], at: number): number {
  for (let length = Math.min(thesaurus.longest, words.length - at); length > 1; length -= 1) {
    if (findSynonyms(thesaurus, words.slice(at, at + length)).length > 0) return length;
  }
  return 1;
}

function buildConcept({ entries, vocabulary, thesaurus, indexes }: Engine, words: readonly string[], last: boolean, exact: boolean): Concept {
  const asked = words.join(" ");
  const known = Object.values(indexes).some((index) => index.search(asked, { limit: 1 }).length > 0);
  const synonyms = exact ? [] : findSynonyms(thesaurus, words);
  const completions = last && mayGoOn(asked, words.length, known) ? findCompletions(vocabulary, asked) : [];
  const answers: Answer[] = [
    ...(known ? [{ text: asked, weight: 1 }] : []),
    ...completions.map((text) => ({ text, weight: known ? guessWeights.extended : guessWeights.completed })),
    ...synonyms.map((text) => ({ text, weight: guessWeights.synonym, adjacent: true })),
  ];
  const repairs = (found: readonly string[]) => found.map((text) => ({ text, weight: guessWeights.repaired, adjacent: true }));
  if (known && words.length === 1 && completions.length === 0 && synonyms.length === 0) {
    const nearer = findNearer(vocabulary, asked);
    return { asked, answers: [...answers, ...repairs(nearer)], repaired: nearer };
  }
  if (answers.length > 0 || words.length > 1) return { asked, answers, repaired: [] };
  const parts = findParts(vocabulary, asked);
  const stand = parts !== undefined && entries.some((entry) => hasPhrase(entry, { words: parts.split(" "), open: false }));
  const repaired = stand ? [parts] : findRepairs(vocabulary, asked);
  return { asked, answers: repairs(repaired), repaired };
}

/* A short word that stands in the corpus is meant as it is: "USA" is not the beginning of "usage". */
function mayGoOn(asked: string, words: number, known: boolean): boolean {
  return words === 1 && asked.length >= (known ? 4 : 2);
}

/* A long word that only shares its stem with one of the corpus may be a slip for another: "survivers" is nearer to "survivors" than to "surviving". */
function findNearer(vocabulary: Vocabulary, asked: string): string[] {
  if (asked.length < 8 || vocabulary.counts.has(asked)) return [];
  const near = findRepairs(vocabulary, asked, 1);
  return near.some((word) => stemOf(word) === stemOf(asked)) ? [] : near;
}
