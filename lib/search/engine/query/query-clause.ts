import { stemOf } from "#lib/search/engine/text/encoder";
import { guessWeights, mostGuesses, synonymWeights } from "./options";
import type { ParsedQuery } from "./parse-query";
import type { Alternative, MatchType, QueryClause } from "./clause";
import type { KnownWord, Reader } from "#lib/search/engine/index/reader";
import { type TermExpansion, expandTerm } from "#lib/search/engine/terms/term-expansion";
import { findThesaurusEntry } from "#lib/search/engine/terms/thesaurus";

/**
 * How far a search goes from the words as they are asked: `exact` takes them as they are but for accents, case and
 * spelling conventions, `forms` adds their other forms, `wide` also what means the same, what begins like a word that
 * is being typed, and the nearest words to one that the corpus does not know.
 */
export type MatchMode = "exact" | "forms" | "wide";

/** Builds what a query asks for; a known phrase among its words becomes one clause. */
export async function buildClauses(
  reader: Reader,
  { words: all, sequence, typed, bases, phrases, unfinished }: ParsedQuery,
  mode: MatchMode,
): Promise<QueryClause[]> {
  if (phrases.length > 0)
    return Promise.all(all.map((word, at) => buildQuoted(reader, word, unfinished && at === all.length - 1)));
  if (mode !== "wide") return Promise.all(all.map((word) => buildNarrow(reader, word, mode)));
  const references = (await reader.refer?.(sequence)) ?? [];
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

async function buildNarrow(reader: Reader, word: string, mode: MatchMode): Promise<QueryClause> {
  const family = await reader.family(stemOf(word));
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

async function buildPhrase(
  reader: Reader,
  queryTerms: readonly string[],
  candidates: readonly string[],
): Promise<QueryClause> {
  const families = await Promise.all(candidates.map((word) => reader.family(stemOf(word))));
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

/* What has no prefix answers too, below what has it. */
async function addBase(reader: Reader, clause: QueryClause, bases: ReadonlyMap<string, string>): Promise<QueryClause> {
  const base = bases.get(clause.queryTerms.join(" "));
  if (base === undefined) return clause;
  const known = new Set(clause.alternatives.flatMap(({ groups }) => groups.flat()));
  const family = (await reader.family(stemOf(base))).filter(({ word }) => !known.has(word));
  const weight = clause.alternatives.length === 0 ? guessWeights.repaired : guessWeights.extended;
  const parts = family.map(({ word }) => alternativeOf(word, weight, "parts"));
  return { ...clause, alternatives: [...clause.alternatives, ...parts], df: clause.df || sumDf(family) };
}

async function findAllForms(reader: Reader, words: readonly KnownWord[]): Promise<KnownWord[]> {
  const families = await Promise.all(
    [...new Set(words.map(({ word }) => stemOf(word)))].map((stem) => reader.family(stem)),
  );
  const forms = families.flat().filter((form) => !words.some(({ word }) => word === form.word));
  return [...words, ...forms];
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
  if (!term.includes("_")) return reader.family(stemOf(term));
  const { df } = await reader.find(term);
  return df === 0 ? [] : [{ word: term, df }];
}

function alternativesOfFamily(word: string, family: readonly KnownWord[]): Alternative[] {
  const exact = family.some((each) => each.word === word);
  const forms = family.flatMap((each) =>
    each.word === word ? [] : [alternativeOf(each.word, guessWeights.form, "form")],
  );
  return exact ? [alternativeOf(word, 1, "exact"), ...forms] : forms;
}

function alternativeOf(word: string, weight: number, type: MatchType): Alternative {
  return { groups: [[word]], weight, type };
}

function sumDf(words: readonly KnownWord[]): number {
  return words.reduce((sum, { df }) => sum + df, 0);
}
