import { stemOf } from "#lib/search/engine/text/encoder";
import type { Thesaurus } from "#lib/search/engine/terms/thesaurus";
import { type KeyedEntry, type ThesaurusRow } from "#lib/search/engine/chunks/format/thesaurus-chunk";
import type { TermRow } from "#lib/search/engine/chunks/format/term-chunk";

/**
 * Finds the entries of a thesaurus by the stem with which they begin, sorted, each with the rows of all terms that
 * answer it: of a phrase its own, of a word those of all its forms. So one chunk has what a word and its synonyms need.
 */
export function buildThesaurusTable(
  { entries }: Thesaurus,
  words: readonly string[],
  rowOf: (term: string) => TermRow,
): ThesaurusRow[] {
  const families = groupBy(words, stemOf);
  const byStem = groupBy(
    [...entries].filter(([key]) => key !== "").map(([key, entry]): KeyedEntry => ({ key, ...entry })),
    ({ key }) => firstStem(key),
  );
  return [...byStem]
    .map(([stem, found]) => {
      const terms = new Set(
        found.flatMap(({ term, synonyms }) => [
          ...(term.includes("_") ? [term] : []),
          ...synonyms.flatMap((synonym) => formsOf(synonym.term, families)),
        ]),
      );
      return {
        stem,
        entries: found,
        rows: [...terms]
          .sort()
          .map(rowOf)
          .filter(({ all }) => all > 0),
      };
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
