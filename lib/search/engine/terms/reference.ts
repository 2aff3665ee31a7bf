import { foldWord, stemOf } from "#lib/search/engine/text/encoder";
import type { Reader } from "#lib/search/engine/index/reader";

/*
 * References by number: "panel 2", "recommendation 3". Each is a term of what it refers to and of all that stands in it, the stem of
 * its word and its number. A number alone, beside such a reference, is before it the number of what holds it, and behind it that of
 * an item in it: "17, panel 2, 3".
 */

/** Builds the term of a reference as it is printed, whose last words are a word and a number; none of another text. */
export function termsOfReference(printed: string): string[] {
  const [, word, number] = /(\p{L}[\p{L}\p{M}]*)[\s-]+(\d{1,4})$/u.exec(printed) ?? [];
  return word === undefined || number === undefined ? [] : [buildTerm(foldWord(word), number)];
}

/** The terms of what has a number in a series, and of an item by its number in what holds it. */
export const termOfSeriesNumber = (number: string) => `_#${number}`;
export const termOfItemNumber = (number: string) => `_@${number}`;

/** A reference that a query makes: which of its words it takes, and the terms of what may be meant, the likeliest first. */
export interface Reference {
  at: number;
  words: readonly string[];
  terms: readonly string[];
}

/* How an item is called that is only counted: "rec. 3". */
const counted = /^(?:r|recs?|items?|points?|no|nr)$/u;
const numbered = /^(?:r|rec)?(\d{1,4})(?:st|nd|rd|th)?$/u;

/** Finds the references in the folded words of a query, in their order. */
export async function findReferences({ find }: Pick<Reader, "find">, words: readonly string[]): Promise<Reference[]> {
  const has = async ({ terms: [term = ""] }: Reference) => (await find(term)).levels.some((level) => level.length > 0);
  const numbers = words.flatMap((word, at) => {
    const [, number] = numbered.exec(word) ?? [];
    return number === undefined ? [] : [{ at, number, before: words[at - 1] }];
  });
  const named = await keep(
    numbers.flatMap(({ at, number, before }) =>
      before === undefined || numbered.test(before)
        ? []
        : [{ at: at - 1, words: words.slice(at - 1, at + 1), terms: [buildTerm(before, number)] }],
    ),
    has,
  );
  const [first] = named;
  if (first === undefined) return [];
  const taken = new Set(named.map(({ at }) => at + 1));
  const bare = numbers
    .filter(({ at }) => !taken.has(at))
    .map(({ at, number, before = "" }) => ({
      at,
      words: words.slice(counted.test(before) ? at - 1 : at, at + 1),
      terms: [at < first.at ? termOfSeriesNumber(number) : termOfItemNumber(number)],
    }));
  // "Recommendation 3" of a session may be its third conclusion.
  const loose = named.map((each) =>
    each === first ? each : { ...each, terms: [...each.terms, termOfItemNumber(each.words[1] ?? "")] },
  );
  return [...loose, ...(await keep(bare, has))].sort((a, b) => a.at - b.at);
}

function buildTerm(word: string, number: string): string {
  return `_${stemOf(word)}_${number}`;
}

async function keep<Value>(values: readonly Value[], test: (value: Value) => Promise<boolean>): Promise<Value[]> {
  const kept = await Promise.all(values.map(test));
  return values.filter((_, at) => kept[at]);
}
