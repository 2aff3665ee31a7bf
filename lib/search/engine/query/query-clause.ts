import { guessWeights, mostGuesses } from "./options";
import type { ParsedQuery } from "./parse-query";
import type { Alternative, MatchType, QueryClause } from "./clause";
import type { KnownWord, Reader } from "#lib/search/engine/index/reader";
import { type TermExpansion, expandTerm } from "#lib/search/engine/terms/term-expansion";

/**
 * How far a search goes from the words as they are asked: `exact` takes them as they are but for accents, case and
 * spelling conventions, `forms` adds their other forms, `wide` also what means the same, what begins like a word that
 * is being typed, and the nearest words to one that the corpus does not know.
 */
export type MatchMode = "exact" | "forms" | "wide";

/** Builds what a query asks for; a reader of a whole index knows more of what is meant than the words. */
export async function buildClauses(reader: Reader, query: ParsedQuery, mode: MatchMode): Promise<QueryClause[]> {
  const { words, typed, bases, phrases, unfinished } = query;
  const isLast = (at: number) => unfinished && at === words.length - 1;
  if (phrases.length > 0) return Promise.all(words.map((word, at) => buildQuoted(reader, word, isLast(at))));
  if (mode !== "wide") return Promise.all(words.map((word) => buildNarrow(reader, word, mode)));
  if (reader.buildMeant !== undefined) return reader.buildMeant(query);
  return Promise.all(
    words.map(async (word, at) => {
      const term = await expandTerm(reader, word, { typed: typed.get(word) ?? word, unfinished: isLast(at) });
      return addBase(reader, buildDirect(term), bases);
    }),
  );
}

async function buildNarrow(reader: Reader, word: string, mode: MatchMode): Promise<QueryClause> {
  const family = await reader.family(word);
  const known = mode === "exact" ? family.filter((each) => each.word === word) : family;
  return { queryTerms: [word], alternatives: alternativesOfFamily(word, known), df: sumDf(known) };
}

/* What stands in quotation marks is meant as it is; the mark at its end may not be typed yet. */
async function buildQuoted(reader: Reader, word: string, last: boolean): Promise<QueryClause> {
  const { queryTerms, alternatives, df } = await buildNarrow(reader, word, "forms");
  const begun = last ? await reader.complete(word, mostGuesses.completions) : [];
  return {
    queryTerms,
    alternatives: [
      ...alternatives,
      ...begun.map((each) => alternativeOf(each.word, guessWeights.completed, "beginning")),
    ],
    df: df + sumDf(begun),
  };
}

function buildDirect({ word, family, candidates, type }: TermExpansion): QueryClause {
  const weight = family.length > 0 ? guessWeights.extended : guessWeights.completed;
  const begun = candidates.map((each) => alternativeOf(each.word, weight, type));
  return {
    queryTerms: [word],
    alternatives: [...alternativesOfFamily(word, family), ...begun],
    df: sumDf(family) + sumDf(candidates),
  };
}

/** Adds to a clause what answers it without its prefix, below what has it. */
export async function addBase(
  reader: Reader,
  clause: QueryClause,
  bases: ReadonlyMap<string, string>,
): Promise<QueryClause> {
  const base = bases.get(clause.queryTerms.join(" "));
  if (base === undefined) return clause;
  const known = new Set(clause.alternatives.flatMap(({ groups }) => groups.flat()));
  const family = (await reader.family(base)).filter(({ word }) => !known.has(word));
  const weight = clause.alternatives.length === 0 ? guessWeights.repaired : guessWeights.extended;
  const parts = family.map(({ word }) => alternativeOf(word, weight, "parts"));
  return { ...clause, alternatives: [...clause.alternatives, ...parts], df: clause.df || sumDf(family) };
}

/** Builds the answers of a word by the words of its stem. */
export function alternativesOfFamily(word: string, family: readonly KnownWord[]): Alternative[] {
  const exact = family.some((each) => each.word === word);
  const forms = family.flatMap((each) =>
    each.word === word ? [] : [alternativeOf(each.word, guessWeights.form, "form")],
  );
  return exact ? [alternativeOf(word, 1, "exact"), ...forms] : forms;
}

/** Builds the answer of one word. */
export function alternativeOf(word: string, weight: number, type: MatchType): Alternative {
  return { groups: [[word]], weight, type };
}

/** Adds up how many documents have words. */
export function sumDf(words: readonly KnownWord[]): number {
  return words.reduce((sum, { df }) => sum + df, 0);
}
