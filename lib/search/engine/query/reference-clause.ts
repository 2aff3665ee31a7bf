import type { Reader } from "#lib/search/engine/index/reader";
import { findReferences, type Reference } from "#lib/search/engine/terms/reference";
import { guessWeights } from "./options";
import type { QueryClause } from "./clause";

/** Builds the clauses of what the words of a query refer to by number. */
export async function buildReferenceClauses(reader: Reader, words: readonly string[]): Promise<QueryClause[]> {
  return Promise.all((await findReferences(reader, words)).map((each) => buildClause(reader, each)));
}

/* What a query refers to, and below it what has the word and the number anywhere. */
async function buildClause(reader: Reader, { words, terms }: Reference): Promise<QueryClause> {
  const [whole, families] = await Promise.all([
    reader.find(terms[0] ?? ""),
    Promise.all(words.map((word) => reader.family(word))),
  ]);
  const groups = families.map((family) => family.map(({ word }) => word));
  const scattered = { groups, weight: guessWeights.scattered, type: "form" as const };
  return {
    queryTerms: words,
    alternatives: [
      ...terms.map((term, at) => ({
        groups: [[term]],
        weight: at === 0 ? 1 : guessWeights.form,
        type: "exact" as const,
      })),
      ...(groups.some((group) => group.length === 0) ? [] : [scattered]),
    ],
    df: whole.levels.reduce((sum, level) => sum + level.length, 0),
    reference: true,
  };
}
