import { stemOf } from "#lib/search/engine/text/encoder";
import { guessWeights, mostGuesses, synonymWeights } from "./options";
import type { ParsedQuery } from "./parse-query";
import type { KnownWord, Reader } from "#lib/search/engine/index/reader";
import { type Reading, readWord } from "#lib/search/engine/terms/term-expansion";
import { findSense } from "#lib/search/engine/terms/thesaurus";

/**
 * How far a search goes from the words as they are asked: `exact` takes them as they are but for accents, case and
 * spelling conventions, `forms` adds their other forms, `wide` also what means the same, what begins like a word that
 * is being typed, and the nearest words to one that the corpus does not know.
 */
export type Reach = "exact" | "forms" | "wide";

/** How a term answers what was asked. */
export type How = "exact" | "form" | "beginning" | "synonym" | "repair" | "parts";

/** Terms that answer a concept: a document must have one of each group. */
export interface Answer {
  groups: readonly (readonly string[])[];
  weight: number;
  how: How;
  /** For a synonym, as an editor wrote it. */
  printed?: string;
}

/** One thing a query asks for: a word or a known phrase, and what answers it, the best first. */
export interface Concept {
  /** Its folded words. */
  asked: readonly string[];
  answers: readonly Answer[];
  /** How many documents have one of the answers as their own, at most: those with two are counted twice. */
  own: number;
}

/** Builds what a query asks for; a known phrase among its words becomes one concept. */
export async function buildConcepts(
  reader: Reader,
  { words, phrases, unfinished }: ParsedQuery,
  reach: Reach,
): Promise<Concept[]> {
  if (phrases.length > 0)
    return Promise.all(words.map((word, at) => buildQuoted(reader, word, unfinished && at === words.length - 1)));
  if (reach !== "wide") return Promise.all(words.map((word) => buildNarrow(reader, word, reach)));
  const readings = await Promise.all(
    words.map((word, at) => readWord(reader, word, unfinished && at === words.length - 1)),
  );
  const concepts: Promise<Concept>[] = [];
  for (let at = 0; at < readings.length;) {
    const phrase = findPhrase(reader, readings, at);
    const [reading] = readings.slice(at);
    if (phrase !== undefined) concepts.push(buildPhrase(reader, words.slice(at, at + phrase.length), phrase));
    else if (reading !== undefined) concepts.push(buildWide(reader, reading));
    at += phrase?.length ?? 1;
  }
  return Promise.all(concepts);
}

/* The longest known phrase that begins at a place, of the words as they are or as they may be meant. */
function findPhrase({ thesaurus }: Reader, readings: readonly Reading[], at: number): readonly string[] | undefined {
  for (let length = Math.min(thesaurus.longest, readings.length - at); length > 1; length -= 1) {
    const run = readings.slice(at, at + length);
    if (run.filter(({ family }) => family.length === 0).length > mostGuesses.inPhrase) continue;
    for (const words of combine(run)) if (findSense(thesaurus, words) !== undefined) return words;
  }
  return undefined;
}

function combine([first, ...rest]: readonly Reading[]): string[][] {
  if (first === undefined) return [[]];
  const guessed = first.family.length === 0 && first.how !== "parts" ? first.meant : [];
  const words = [first.word, ...guessed.map(({ word }) => word)];
  const others = combine(rest);
  return words.flatMap((word) => others.map((other) => [word, ...other]));
}

async function buildNarrow(reader: Reader, word: string, reach: Reach): Promise<Concept> {
  const family = await reader.family(stemOf(word));
  const known = reach === "exact" ? family.filter((each) => each.word === word) : family;
  return { asked: [word], answers: answersOfFamily(word, known), own: countOwn(known) };
}

/* What stands in quotation marks is meant as it is; the mark at its end may not be typed yet. */
async function buildQuoted(reader: Reader, word: string, last: boolean): Promise<Concept> {
  const { asked, answers, own } = await buildNarrow(reader, word, "forms");
  const begun = last ? await reader.complete(word, mostGuesses.completions) : [];
  return {
    asked,
    answers: [...answers, ...begun.map((each) => answerOf(each.word, guessWeights.completed, "beginning"))],
    own: own + countOwn(begun),
  };
}

async function buildPhrase(reader: Reader, asked: readonly string[], meant: readonly string[]): Promise<Concept> {
  const families = await Promise.all(meant.map((word) => reader.family(stemOf(word))));
  const sense = findSense(reader.thesaurus, meant);
  const whole = await reader.find(sense?.term ?? "");
  const synonyms = await findSynonyms(reader, meant, whole.own > 0);
  const repaired = meant.some((word, at) => word !== asked[at]);
  const scattered = {
    groups: families.map((family) => family.map(({ word }) => word)),
    weight: guessWeights.scattered,
    how: "form" as const,
  };
  const answers: Answer[] = [
    ...(sense === undefined
      ? []
      : [{ groups: [[sense.term]], weight: 1, how: repaired ? ("repair" as const) : ("exact" as const) }]),
    ...(families.some((family) => family.length === 0) ? [] : [scattered]),
    ...synonyms.answers,
  ];
  return { asked, answers, own: Math.max(whole.own, Math.min(...families.map(countOwn))) || synonyms.own };
}

async function buildWide(reader: Reader, { word, family, meant, how }: Reading): Promise<Concept> {
  if (how === "parts") {
    const answer = { groups: meant.map((part) => [part.word]), weight: guessWeights.repaired, how };
    const synonyms = await findSynonyms(
      reader,
      meant.map((part) => part.word),
      true,
    );
    return { asked: [word], answers: [answer, ...synonyms.answers], own: Math.min(...meant.map(({ own }) => own)) };
  }
  const guessed = how === "repair" ? await findAllForms(reader, meant) : meant;
  const others = guessed.filter((each) => !family.some((one) => one.word === each.word));
  // What the corpus or the thesaurus knows is meant as it is before it is taken for something else.
  const known = family.length > 0 || findSense(reader.thesaurus, [word]) !== undefined;
  const weight = how === "repair" ? guessWeights.repaired : known ? guessWeights.extended : guessWeights.completed;
  const synonyms = await findSynonyms(
    reader,
    [known ? word : (meant[0]?.word ?? word)],
    family.length > 0 || (!known && countOwn(others) > 0),
  );
  const direct = [...answersOfFamily(word, family), ...others.map((each) => answerOf(each.word, weight, how))];
  const besides = synonyms.answers.filter(({ groups }) => !direct.some((one) => one.groups[0]?.[0] === groups[0]?.[0]));
  const own = family.length > 0 || !known ? countOwn(family) + countOwn(others) : 0;
  return { asked: [word], answers: [...direct, ...besides], own: own || synonyms.own };
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
): Promise<{ answers: Answer[]; own: number }> {
  const synonyms = findSense(reader.thesaurus, words)?.synonyms ?? [];
  const found = await Promise.all(synonyms.map(({ term }) => findForms(reader, term)));
  const near = known ? synonymWeights.beside : synonymWeights.near;
  const answers = new Map<string, Answer>();
  synonyms.forEach(({ same, printed }, at) => {
    const weight = same ? synonymWeights.same : near;
    for (const { word } of found[at] ?? []) {
      if ((answers.get(word)?.weight ?? 0) < weight)
        answers.set(word, { groups: [[word]], weight, how: "synonym", printed });
    }
  });
  const counts = new Map(found.flat().map(({ word, own }) => [word, own]));
  return { answers: [...answers.values()], own: [...counts.values()].reduce((sum, own) => sum + own, 0) };
}

async function findForms(reader: Reader, term: string): Promise<readonly KnownWord[]> {
  if (!term.includes("_")) return reader.family(stemOf(term));
  const { own } = await reader.find(term);
  return own === 0 ? [] : [{ word: term, own }];
}

function answersOfFamily(word: string, family: readonly KnownWord[]): Answer[] {
  const exact = family.some((each) => each.word === word);
  const forms = family.flatMap((each) => (each.word === word ? [] : [answerOf(each.word, guessWeights.form, "form")]));
  return exact ? [answerOf(word, 1, "exact"), ...forms] : forms;
}

function answerOf(word: string, weight: number, how: How): Answer {
  return { groups: [[word]], weight, how };
}

function countOwn(words: readonly KnownWord[]): number {
  return words.reduce((sum, { own }) => sum + own, 0);
}
