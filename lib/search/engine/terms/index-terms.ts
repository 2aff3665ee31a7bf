import { countTerm, termOfName } from "./name-term";
import type { Entry, IndexedDocument, IndexSchema } from "#lib/search/engine/entry";
import { normaliseLength, quantiseImpact } from "#lib/search/engine/ranking/impact";
import { readTokens, readWords, stemOf } from "#lib/search/engine/text/encoder";
import { findPhrasesAt, type Thesaurus } from "./thesaurus";

/**
 * Builds the terms of an entry, each with its level of impact: its folded words, those behind a joined prefix, and the
 * phrases of the thesaurus that stand in it.
 */
export function buildTerms<Document extends IndexedDocument>(
  { document, fields, words, references = [] }: Entry<Document>,
  thesaurus: Thesaurus,
  schema: IndexSchema<Document>,
): Map<string, number> {
  const found = new Map<string, Set<number>>();
  const add = (term: string, field: number) => {
    const known = found.get(term);
    if (known === undefined) found.set(term, new Set([field]));
    else known.add(field);
  };
  fields.forEach((text, field) => {
    const tokens = readTokens(text);
    const stems = tokens.map(({ word }) => stemOf(word));
    tokens.forEach(({ word, base }, at) => {
      add(word, field);
      if (base !== undefined) add(base, field);
      for (const phrase of findPhrasesAt(thesaurus, stems, at)) add(phrase, field);
    });
  });
  for (const term of references) add(term, fields.length - 1);
  const names = schema.namesOf(document).map((name) => termOfName(readWords(name)));
  for (const name of names.filter((each) => each !== "")) add(name, 0);
  if (schema.answersCounts(document)) add(countTerm, 0);
  const weight = normaliseLength(schema.weigh(document), words.flat().length);
  const qualifies = schema.qualifiesByContext(document);
  return new Map(
    [...found].map(([term, where]) => [term, quantiseImpact(where, schema.fieldWeights, weight, qualifies)]),
  );
}
