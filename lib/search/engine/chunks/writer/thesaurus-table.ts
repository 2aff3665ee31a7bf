import { stemOf } from "#lib/search/engine/text/encoder";
import type { Thesaurus } from "#lib/search/engine/terms/thesaurus";
import type { KeyedEntry } from "#lib/search/engine/chunks/format/thesaurus-chunk";

/** The entries of a thesaurus that begin with a stem, and all terms that answer them. */
export interface ThesaurusRow {
  stem: string;
  entries: readonly KeyedEntry[];
  terms: readonly string[];
}

/**
 * Finds the entries of a thesaurus by the stem with which they begin, sorted, each with the terms that answer it: of a phrase
 * its own, of a word all its forms among the given words. So one chunk has what a word and its synonyms need.
 */
export function buildThesaurusTable({ entries }: Thesaurus, words: readonly string[]): ThesaurusRow[] {
  const families = groupBy(words, stemOf);
  const byStem = groupBy(
    [...entries].filter(([key]) => key !== "").map(([key, entry]): KeyedEntry => ({ key, ...entry })),
    ({ key }) => firstStem(key),
  );
  return [...byStem]
    .map(([stem, found]) => {
      const terms = found.flatMap(({ term, synonyms }) => [
        ...(term.includes("_") ? [term] : []),
        ...synonyms.flatMap((synonym) => formsOf(synonym.term, families)),
      ]);
      return { stem, entries: found, terms: [...new Set(terms)] };
    })
    .sort((a, b) => (a.stem < b.stem ? -1 : 1));
}

function formsOf(term: string, families: ReadonlyMap<string, readonly string[]>): readonly string[] {
  return term.includes("_") ? [term] : (families.get(stemOf(term)) ?? []);
}

function firstStem(key: string): string {
  return key.split(" ", 1)[0] ?? "";
}

function groupBy<Value>(values: readonly Value[], keyOf: (value: Value) => string): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  }
  return groups;
}
