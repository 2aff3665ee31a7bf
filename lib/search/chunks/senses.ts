import type { Thesaurus } from "../thesaurus";

/** Finds the terms of a thesaurus in its own order, each once with its place; those of a group stand side by side. */
export function listTerms({ senses }: Thesaurus): Map<string, number> {
  const places = new Map<string, number>();
  const add = (term: string) => {
    if (term !== "" && !places.has(term)) places.set(term, places.size);
  };
  for (const { synonyms } of senses.values()) for (const { term } of synonyms) add(term);
  for (const { term } of senses.values()) add(term);
  return places;
}
