import { guessWeights, mostGuesses, synonymWeights } from "./options";
import type { ParsedQuery } from "./parse-query";
import type { Alternative, QueryClause } from "./clause";
import { addBase, alternativeOf, alternativesOfFamily, sumDf } from "./query-clause";
import { buildReferenceClauses } from "./reference-clause";
import type { KnownWord, Reader } from "#lib/search/engine/index/reader";
import { type TermExpansion, expandTerm } from "#lib/search/engine/terms/term-expansion";
import { findThesaurusEntry } from "#lib/search/engine/terms/thesaurus";

/**
 * Builds what a query means, with what means the same and what its words may be meant for; a known phrase among its words becomes
 * one clause, and so does what it refers to by number.
 */
export async function buildMeantClauses(
  reader: Reader,
  { words: all, sequence, typed, bases, unfinished }: ParsedQuery,
): Promise<QueryClause[]> {
  const references = await buildReferenceClauses(reader, sequence);
  const words = all.filter((word) => !references.some(({ queryTerms }) => queryTerms.includes(word)));
  const readings = await Promise.all(
    words.map((word, at) =>
      expandTerm(reader, word, { typed: typed.get(word) ?? word, unfinished: unfinished && at === words.length - 1 }),
    ),
  );
  const clauses: Promise<QueryClause>[] = [];
  for (let at = 0; at < readings.length;) {
    const phrase = findPhrase(reader, readings, at);
    const [reading] = readings.slice(at);
    if (phrase !== undefined) clauses.push(buildPhrase(reader, words.slice(at, at + phrase.length), phrase));
    else if (reading !== undefined) clauses.push(addBase(reader, await buildWide(reader, reading), bases));
    at += phrase?.length ?? 1;
  }
  return [...references, ...(await Promise.all(clauses))];
}

/* The longest known phrase that begins at a place, of the words as they are or as they may be meant. */
function findPhrase(
  { thesaurus }: Reader,
  readings: readonly TermExpansion[],
  at: number,
): readonly string[] | undefined {
  for (let length = Math.min(thesaurus.longest, readings.length - at); length > 1; length -= 1) {
    const run = readings.slice(at, at + length);
    const asked = run.map(({ word }) => word);
    if (findThesaurusEntry(thesaurus, asked) !== undefined) return asked;
    if (run.filter(({ family }) => family.length === 0).length > mostGuesses.inPhrase) continue;
    for (const words of combine(run)) if (findThesaurusEntry(thesaurus, words) !== undefined) return words;
  }
  return undefined;
}

function combine([first, ...rest]: readonly TermExpansion[]): string[][] {
  if (first === undefined) return [[]];
  const guessed = first.family.length === 0 && first.type !== "parts" ? first.candidates : [];
  const words = [first.word, ...guessed.map(({ word }) => word)];
  const others = combine(rest);
  return words.flatMap((word) => others.map((other) => [word, ...other]));
}

async function buildPhrase(
  reader: Reader,
  queryTerms: readonly string[],
  candidates: readonly string[],
): Promise<QueryClause> {
  const families = await Promise.all(candidates.map((word) => reader.family(word)));
  const sense = findThesaurusEntry(reader.thesaurus, candidates);
  const whole = await reader.find(sense?.term ?? "");
  const synonyms = await findSynonyms(reader, candidates, whole.df > 0);
  const repaired = candidates.some((word, at) => word !== queryTerms[at]);
  const scattered = {
    groups: families.map((family) => family.map(({ word }) => word)),
    weight: guessWeights.scattered,
    type: "form" as const,
  };
  const alternatives: Alternative[] = [
    ...(sense === undefined || whole.levels.every((level) => level.length === 0)
      ? []
      : [{ groups: [[sense.term]], weight: 1, type: repaired ? ("repair" as const) : ("exact" as const) }]),
    ...(families.some((family) => family.length === 0) ? [] : [scattered]),
    ...synonyms.alternatives,
  ];
  return { queryTerms, alternatives, df: Math.max(whole.df, Math.min(...families.map(sumDf))) || synonyms.df };
}

async function buildWide(reader: Reader, { word, family, candidates, type }: TermExpansion): Promise<QueryClause> {
  if (type === "parts") {
    const alternative = { groups: candidates.map((part) => [part.word]), weight: guessWeights.repaired, type };
    const synonyms = await findSynonyms(
      reader,
      candidates.map((part) => part.word),
      true,
    );
    return {
      queryTerms: [word],
      alternatives: [alternative, ...synonyms.alternatives],
      df: Math.min(...candidates.map(({ df }) => df)),
    };
  }
  const guessed = type === "repair" ? await findAllForms(reader, candidates) : candidates;
  const others = guessed.filter((each) => !family.some((one) => one.word === each.word));
  // What the corpus or the thesaurus knows is meant as it is before it is taken for something else.
  const known = family.length > 0 || findThesaurusEntry(reader.thesaurus, [word]) !== undefined;
  const weight = type === "repair" ? guessWeights.repaired : known ? guessWeights.extended : guessWeights.completed;
  const synonyms = await findSynonyms(
    reader,
    [known ? word : (candidates[0]?.word ?? word)],
    family.length > 0 || (!known && sumDf(others) > 0),
  );
  const direct = [
    ...alternativesOfFamily(word, family),
    ...others.map((each) => alternativeOf(each.word, weight, type)),
  ];
  const besides = synonyms.alternatives.filter(
    ({ groups }) => !direct.some((one) => one.groups[0]?.[0] === groups[0]?.[0]),
  );
  const df = family.length > 0 || !known ? sumDf(family) + sumDf(others) : 0;
  return { queryTerms: [word], alternatives: [...direct, ...besides], df: df || synonyms.df };
}

async function findAllForms(reader: Reader, words: readonly KnownWord[]): Promise<KnownWord[]> {
  const families = await Promise.all(words.map(({ word }) => reader.family(word)));
  const forms = new Map([...words, ...families.flat()].map((each) => [each.word, each]));
  return [...forms.values()];
}

/* A synonym of one word answers in all its forms; one of several words is a term of the index, which has their stems. */
async function findSynonyms(
  reader: Reader,
  words: readonly string[],
  known: boolean,
): Promise<{ alternatives: Alternative[]; df: number }> {
  const synonyms = findThesaurusEntry(reader.thesaurus, words)?.synonyms ?? [];
  const found = await Promise.all(synonyms.map(({ term }) => findForms(reader, term)));
  const near = known ? synonymWeights.beside : synonymWeights.near;
  const alternatives = new Map<string, Alternative>();
  synonyms.forEach(({ same, printed }, at) => {
    const weight = same ? synonymWeights.same : near;
    for (const { word } of found[at] ?? []) {
      if ((alternatives.get(word)?.weight ?? 0) < weight)
        alternatives.set(word, { groups: [[word]], weight, type: "synonym", printed });
    }
  });
  const counts = new Map(found.flat().map(({ word, df }) => [word, df]));
  return { alternatives: [...alternatives.values()], df: [...counts.values()].reduce((sum, df) => sum + df, 0) };
}

async function findForms(reader: Reader, term: string): Promise<readonly KnownWord[]> {
  if (!term.includes("_")) return reader.family(term);
  const { df } = await reader.find(term);
  return df === 0 ? [] : [{ word: term, df }];
}
