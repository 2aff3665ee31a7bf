import { stemOf, type Token } from "./encoder";

/** The folded words within quotation marks; `open` where the closing mark is not typed yet. */
export interface Phrase {
  words: readonly string[];
  open: boolean;
}

/** Makes of a word what is compared of it. */
export type Fold = (word: string) => string;

/** Says whether any of the fields, by their folded words, has the words of a phrase side by side, as they are or as they are folded. */
export function hasPhrase(fields: readonly (readonly string[])[], { words, open }: Phrase, fold: Fold = same): boolean {
  const asked = words.map(fold);
  return fields.some((field) => field.some((_, at) => standsAt(field, at, { words: asked, open }, fold)));
}

const same: Fold = (word) => word;

function standsAt(field: readonly string[], at: number, { words, open }: Phrase, fold: Fold): boolean {
  return words.every((word, step) => {
    const found = field[at + step];
    if (found === undefined) return false;
    return fold(found) === word || (open && step === words.length - 1 && found.startsWith(word));
  });
}

/** Finds where a term stands first among tokens: a word as it is, or behind a joined prefix; a phrase by its stems. */
export function findRun(
  tokens: readonly Token[],
  term: string,
): { length: number; start: number; end: number } | undefined {
  const words = term.split("_");
  const stems = words.map(stemOf);
  for (let at = 0; at < tokens.length; at += 1) {
    if (!words.every((word, step) => answersTo(tokens[at + step], word, words.length > 1 ? stems[step] : undefined)))
      continue;
    const [first, last] = [tokens[at], tokens[at + words.length - 1]];
    if (first !== undefined && last !== undefined) return { length: words.length, start: first.start, end: last.end };
  }
  return undefined;
}

function answersTo(token: Token | undefined, word: string, stem: string | undefined): boolean {
  if (token === undefined) return false;
  return token.word === word || token.base === word || (stem !== undefined && stemOf(token.word) === stem);
}
