import { readTokens, stemOf } from "#lib/search/engine/text/encoder";
import type { Entry } from "#lib/search/engine/entry";
import { type SearchField, searchFields } from "#lib/search/engine/query/options";
import { findPhrasesAt, type Thesaurus } from "./thesaurus";
import { quantiseImpact } from "#lib/search/engine/ranking/impact";

/**
 * Builds the terms of an entry, each with its level of worth: its folded words, those behind a joined prefix, and the
 * phrases of the thesaurus that stand in it.
 */
export function buildTerms(entry: Entry, thesaurus: Thesaurus): Map<string, number> {
  const fields = new Map<string, Set<SearchField>>();
  const add = (term: string, field: SearchField) => {
    const known = fields.get(term);
    if (known === undefined) fields.set(term, new Set([field]));
    else known.add(field);
  };
  for (const field of searchFields) {
    const text = entry.fields[field];
    if (text === "") continue;
    const tokens = readTokens(text);
    const stems = tokens.map(({ word }) => stemOf(word));
    tokens.forEach(({ word, base }, at) => {
      add(word, field);
      if (base !== undefined) add(base, field);
      for (const phrase of findPhrasesAt(thesaurus, stems, at)) add(phrase, field);
    });
  }
  const length = entry.words.reduce((sum, words) => sum + words.length, 0);
  return new Map([...fields].map(([term, found]) => [term, quantiseImpact(found, entry.document.kind, length)]));
}
