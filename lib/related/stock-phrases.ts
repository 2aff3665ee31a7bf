import { isConcept, type Term } from "./terms";

/*
 * A phrase is stock where so many texts have it, and it is of at least so many words that are compared: "countries of origin, transit and
 * destination", "trafficking in human beings". Two words that stand together often ("civil society") may still be what a text is about.
 */
const fewestTexts = 5;
const fewestWords = 3;

/** What the words of a text count where those of a stock phrase count as one between them, in the order of the terms: 0 to 1 each. */
export type PhraseWeigher = (terms: readonly Term[]) => number[];

/** Learns from all texts, each as its terms in their order, which phrases are stock. */
export function buildPhraseWeigher(texts: readonly (readonly Term[])[]): PhraseWeigher {
  const counts = new Map<string, number>();
  for (const terms of texts)
    for (const phrase of new Set(findRuns(terms).map(({ phrase }) => phrase)))
      counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
  return (terms) => {
    const isStock = new Set(
      findRuns(terms).flatMap(({ phrase, words }) => ((counts.get(phrase) ?? 0) < fewestTexts ? [] : words)),
    );
    return weighRuns(terms, isStock);
  };
}

/* Runs of the fewest words that make a phrase, each with the places of its words among the terms. */
function findRuns(terms: readonly Term[]): { phrase: string; words: number[] }[] {
  const words = terms.flatMap((each, at) => (isConcept(each.term) ? [] : [{ ...each, at }]));
  return words.slice(fewestWords - 1).map((_, from) => {
    const run = words.slice(from, from + fewestWords);
    return { phrase: run.map(({ term }) => term).join(" "), words: run.map(({ at }) => at) };
  });
}

/* Words of stock phrases that follow upon each other are one phrase. */
function weighRuns(terms: readonly Term[], isStock: ReadonlySet<number>): number[] {
  const weights = terms.map(() => 1);
  for (let at = 0; at < terms.length; at++) {
    let end = at;
    while (isStock.has(end)) end++;
    if (end === at) continue;
    weights.fill(1 / (end - at), at, end);
    at = end;
  }
  return weights;
}
