import { isConcept, isGap, type Term, type TermReader } from "./terms";

/**
 * Finds what two texts share, as the second prints it and in its order: words, run together where both have them side by side
 * ("civil society"), and then what they only mean alike, as both print it ("trafficked persons / victims").
 */
export function findShared(readTerms: TermReader, first: string, second: string): string[] {
  const [ours, theirs] = [readTerms(first), readTerms(second)];
  const known = new Set(ours.map(({ term }) => term));
  const shared = theirs.filter(({ term }) => known.has(term));
  const words = joinRuns(
    shared.filter(({ term }) => !isConcept(term)),
    second,
    findSideBySide(ours, first),
  );
  // Where all words of a phrase are shared, they have been said.
  const isSaid = (terms: readonly Term[], phrase: Term) =>
    terms.every(
      (each) =>
        isConcept(each.term) ||
        each.start < phrase.start ||
        each.end > phrase.end ||
        shared.some(({ term }) => term === each.term),
    );
  const concepts = shared.flatMap((meant) => {
    const own = ours.find(({ term }) => isConcept(term) && term === meant.term);
    if (own === undefined || isSaid(theirs, meant) || isSaid(ours, own)) return [];
    return [`${second.slice(meant.start, meant.end)} / ${first.slice(own.start, own.end)}`];
  });
  return withoutRepeats([...words.map(({ start, end }) => second.slice(start, end)), ...concepts]);
}

/** Where a run of shared words stands in a text. */
interface Run {
  start: number;
  end: number;
  last: string;
}

function joinRuns(terms: readonly Term[], text: string, sideBySide: ReadonlySet<string>): Run[] {
  const runs: Run[] = [];
  const seen = new Set<string>();
  for (const { term, start, end } of terms) {
    const run = runs.at(-1);
    // A word with a prefix, "anti-trafficking", is two terms in one place.
    if (run !== undefined && start < run.end) run.last = term;
    else if (run !== undefined && isGap(text.slice(run.end, start)) && sideBySide.has(`${run.last} ${term}`))
      Object.assign(run, { end, last: term });
    else if (!seen.has(term)) runs.push({ start, end, last: term });
    seen.add(term);
  }
  return runs;
}

function findSideBySide(terms: readonly Term[], text: string): ReadonlySet<string> {
  const words = terms.filter(({ term }) => !isConcept(term));
  return new Set(
    words.flatMap(({ term, end }, at) => {
      const next = words.slice(at + 1).find(({ start }) => start >= end);
      return next !== undefined && isGap(text.slice(end, next.start)) ? [`${term} ${next.term}`] : [];
    }),
  );
}

function withoutRepeats(words: readonly string[]): string[] {
  return [...new Map(words.toReversed().map((word) => [word.toLowerCase(), word])).values()].toReversed();
}
