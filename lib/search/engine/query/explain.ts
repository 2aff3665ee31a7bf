import type { Alternative, MatchType, QueryClause } from "./clause";
import { readTokens, stemOf } from "#lib/search/engine/text/encoder";
import type { Entry } from "#lib/search/engine/entry";
import { findRun } from "#lib/search/engine/text/phrase";

/** Words of a hit that answer a part of the query. */
export interface Match {
  /** Which clause of the query they answer, by its position. */
  clause: number;
  type: MatchType;
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

/** Finds which words of an entry answer which clause, and how. */
export function explainHit(clauses: readonly QueryClause[], entry: Entry): Match[] {
  const { words, find } = readEntry(entry);
  return clauses.flatMap(({ queryTerms, alternatives }, clause) => {
    const seen = new Set<string>();
    return alternatives.flatMap((answer) =>
      matchesOf(answer, (term) => (term.includes("_") ? find(term) : words.get(term))).flatMap((match) => {
        if (seen.has(match.term)) return [];
        seen.add(match.term);
        // What is asked for may also answer as a part of a phrase, or as what else it is called.
        const type = queryTerms.includes(match.term) || match.term === queryTerms.join("_") ? "exact" : answer.type;
        return [{ clause, type, ...match }];
      }),
    );
  });
}

/** The words of an entry where they stand first, and a look for a phrase. */
interface ReadEntry {
  words: ReadonlyMap<string, Found>;
  find: (phrase: string) => Found | undefined;
}

const read = new WeakMap<Entry, ReadEntry>();

/* An entry is a hit again with every letter that is typed. */
function readEntry(entry: Entry): ReadEntry {
  const known = read.get(entry);
  if (known !== undefined) return known;
  const texts = entry.fields.map((text, field) => ({
    text,
    tokens: readTokens(text),
    around: field === entry.fields.length - 1,
  }));
  const words = new Map<string, Found>();
  for (const { text, tokens, around } of texts) {
    for (const { word, base, start, end } of tokens) {
      const found = { printed: text.slice(start, end), around };
      if (!words.has(word)) words.set(word, found);
      if (base !== undefined && !words.has(base)) words.set(base, found);
    }
  }
  const stems = new Set([...words.keys()].map(stemOf));
  const find = (phrase: string): Found | undefined => {
    // Most phrases that are asked about stand nowhere in it.
    if (!phrase.split("_").every((word) => words.has(word) || stems.has(stemOf(word)))) return undefined;
    for (const { text, tokens, around } of texts) {
      const run = findRun(tokens, phrase);
      if (run !== undefined) return { printed: text.slice(run.start, run.end), around };
    }
    return undefined;
  };
  const made = { words, find };
  read.set(entry, made);
  return made;
}

function matchesOf({ groups }: Alternative, find: (term: string) => Found | undefined): (Found & { term: string })[] {
  const found = groups.map((group) =>
    group.flatMap((term) => {
      const where = find(term);
      return where === undefined ? [] : [{ term, ...where }];
    }),
  );
  return found.every((group) => group.length > 0) ? found.flat() : [];
}
