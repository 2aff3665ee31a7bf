import { readTokens, stemOf, type Token } from "#lib/search/engine/text/encoder";

/** A term by which texts are compared, and where the words that it stands for are in the text, in UTF-16 units. */
export interface Term {
  term: string;
  start: number;
  end: number;
}

/** Reads the terms of a text. */
export type TermReader = (text: string) => Term[];

/** Groups of words and phrases that mean much the same; each is one concept. */
export type SynonymGroups = readonly (readonly string[])[];

/* Words of grammar and of drafting, which a recommendation has whatever it is about. */
const emptyWords: ReadonlySet<string> = new Set(
  `a about across after all already also among an and any anyone are as at available be been being best between beyond both but by can cannot case
  cases could do does due during each eg either ensure ensured ensuring especially essential etc every existing for from full fully further furthermore
  given good had has have having how however if important in include included includes including inclusion into is it its itself key least less like likewise
  made main make making many may means meant more moreover most much must necessary need needed needs new no nor not of often on once one only or order other
  others our out over own paramount particular per place possible provide provided providing provision put recommended regard regarded regarding regards
  relevant respect same set several shall should since so some specific such take taken takes taking than that the their them themselves then there these they
  this those through thus to together towards truly under up upon use used using various very vis was way we well were what when whenever where wherever
  which while who whole whose will with within without would yet`.split(/\s+/u),
);

/* No letter or digit, so that no stem begins with it. */
const conceptMark = "≈";

/** Says whether a term is a concept of the thesaurus and not a word. */
export function isConcept(term: string): boolean {
  return term.startsWith(conceptMark);
}

/**
 * Builds a reader of terms: the stems of a text's words in their order, without those of grammar and drafting, and after them one
 * concept for each group of synonyms of which a word or phrase stands in it. A phrase within a longer one is not read by itself.
 */
export function buildTermReader(groups: SynonymGroups): TermReader {
  const phrases = indexPhrases(groups);
  return (text) => {
    const tokens = readTokens(text);
    const stems = tokens.map(({ word }) => stemOf(word));
    const words = tokens.flatMap(({ word, base, start, end }, at): Term[] => {
      if (emptyWords.has(word)) return [];
      const term = { term: stems[at] ?? "", start, end };
      return base === undefined ? [term] : [term, { term: stemOf(base), start, end }];
    });
    const found = stems
      .flatMap((stem, at) =>
        (phrases.get(stem) ?? []).flatMap(({ term, rank, phrase }) => {
          const end = findPhraseEnd(text, tokens, stems, phrase, at);
          const start = tokens[at]?.start;
          return start === undefined || end === undefined ? [] : [{ rank, concept: { term, start, end } }];
        }),
      )
      .sort((a, b) => a.rank - b.rank)
      .map(({ concept }) => concept);
    const whole = found.filter(
      (one) =>
        !found.some(
          (other) => other.start <= one.start && one.end <= other.end && other.end - other.start > one.end - one.start,
        ),
    );
    return [...words, ...new Map(whole.toReversed().map((each) => [each.term, each])).values()];
  };
}

/** A phrase of a group in stems, the concept that it means, and its rank among all phrases. */
interface Phrase {
  term: string;
  rank: number;
  phrase: readonly string[];
}

/** Indexes the phrases by their first stem, so that reading a text costs no more where the thesaurus is large. */
function indexPhrases(groups: SynonymGroups): ReadonlyMap<string, Phrase[]> {
  const all = groups.flatMap((group, at) =>
    group.map((words) => ({ term: `${conceptMark}${at}`, phrase: stemsOf(words) })),
  );
  const index = new Map<string, Phrase[]>();
  for (const [rank, { term, phrase }] of all.entries()) {
    const [first = ""] = phrase;
    const known = index.get(first);
    if (known === undefined) index.set(first, [{ term, rank, phrase }]);
    else known.push({ term, rank, phrase });
  }
  return index;
}

function stemsOf(phrase: string): string[] {
  return readTokens(phrase).map(({ word }) => stemOf(word));
}

/** Finds where a phrase ends that begins at a token, in any form of its words, and nothing but a space or hyphen between them. */
function findPhraseEnd(
  text: string,
  tokens: readonly Token[],
  stems: readonly string[],
  phrase: readonly string[],
  at: number,
): number | undefined {
  const last = tokens[at + phrase.length - 1];
  if (last === undefined || !phrase.every((stem, ahead) => stems[at + ahead] === stem)) return undefined;
  const gaps = tokens
    .slice(at + 1, at + phrase.length)
    .map((token, before) => text.slice(tokens[at + before]?.end, token.start));
  return gaps.every(isGap) ? last.end : undefined;
}

/** Whether what stands between two words leaves them side by side. */
export function isGap(between: string): boolean {
  return /^[\s‐‑-]$/u.test(between);
}
