import type { Answer, Concept, How } from "./concept";
import { readTokens, stemOf, type Token } from "./encoder";
import type { Entry } from "./entry";
import { searchFields } from "./options";

/** Words of a hit that answer a part of the query. */
export interface Match {
  /** Which concept of the query they answer, by its place. */
  concept: number;
  how: How;
  /** The terms that were found: a folded word, or the folded words of a phrase joined by "_". */
  term: string;
  /** As the hit prints it where it stands first. */
  printed: string;
  /** True where it stands in the hit's surroundings only, such as the title of its session. */
  around: boolean;
}

interface Found {
  printed: string;
  around: boolean;
}

/** Finds which words of an entry answer which concept, and how. */
export function explainHit(concepts: readonly Concept[], entry: Entry): Match[] {
  const texts = searchFields.map((field) => ({ text: entry.fields[field], tokens: readTokens(entry.fields[field]), around: field === "context" }));
  const find = (term: string): Found | undefined => {
    for (const { text, tokens, around } of texts) {
      const run = findRun(tokens, term);
      if (run !== undefined) return { printed: text.slice(run.start, run.end), around };
    }
    return undefined;
  };
  return concepts.flatMap(({ answers }, concept) => {
    const seen = new Set<string>();
    return answers.flatMap((answer) => matchesOf(answer, find).flatMap((match) => {
      if (seen.has(match.term)) return [];
      seen.add(match.term);
      return [{ concept, how: answer.how, ...match }];
    }));
  });
}

function matchesOf({ groups }: Answer, find: (term: string) => Found | undefined): (Found & { term: string })[] {
  const found = groups.map((group) => group.flatMap((term) => {
    const where = find(term);
    return where === undefined ? [] : [{ term, ...where }];
  }));
  return found.every((group) => group.length > 0) ? found.flat() : [];
}

/** Finds where a term stands first among tokens: a word as it is, or behind a joined prefix; a phrase by its stems. */
export function findRun(tokens: readonly Token[], term: string, from = 0): { at: number; length: number; start: number; end: number } | undefined {
  const words = term.split("_");
  for (let at = from; at < tokens.length; at += 1) {
    if (!words.every((word, step) => answersTo(tokens[at + step], word, words.length > 1))) continue;
    const [first, last] = [tokens[at], tokens[at + words.length - 1]];
    if (first !== undefined && last !== undefined) return { at, length: words.length, start: first.start, end: last.end };
  }
  return undefined;
}

function answersTo(token: Token | undefined, word: string, byStem: boolean): boolean {
  if (token === undefined) return false;
  return token.word === word || token.base === word || (byStem && stemOf(token.word) === stemOf(word));
}
