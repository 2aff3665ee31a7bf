import escapeStringRegexp from "escape-string-regexp";
import { readRoman } from "#lib/text/roman";

/*
 * 1.2  a.  (iv)  13)          where each item of a list begins with one
 * Recommendation 5:           the word of the list's kind and a number; also "Finding IV.", "Conclusion 3 –"
 * R7.  F2)  A.1               letters and a number
 * A.  (B)  II.                capitals, where two that follow one another stand in two items that do
 */

/* The words at the head of an item that may be a number printed before it. */
interface PrintedNumber {
  written: string;
  form: "plain" | "word" | "letters" | "capital";
}

const plain = /^(?:\d+(?:\.\d+)+\.?|\(?(?:\d+|[a-z]|[ivxl]+)\)|(?:\d+|[a-z]|[ivxl]+)\.)(?=\s)/u;
/* A number with a fraction is no printed number, unless the item begins behind it. */
const alone = /^(?:\d+(?:\.\d+)+\.?)\s+\p{Lu}/u;
const letters = /^\(?\p{Lu}{1,3}(?:[ -]?\d+(?:\.\d+)*[a-z]?(?:[.):]|\s[–—-])|\.\d+(?:\.\d+)*[.):]?)(?=\s)/u;
/* One letter, a number and what nothing but a printed number has behind it: "R7.", "(F2)". */
const single = /^\(?\p{Lu}\d+(?:\.\d+)*[.)]$/u;
const capital = /^(?:\(?(?:\p{Lu}|[IVXLC]+)\)|(?:\p{Lu}|[IVXLC]+)\.)(?=\s)/u;
const bare = /^\(?\p{L}{1,3}[ -]?\d+(?:\.\d+)*[a-z]?[.):]?$/u;

const ofWord = String.raw`\s+(?:(?:no\.?|nr\.?|№|#)\s*)?(?:\d+(?:\.\d+)*[a-z]?|[ivxlc]+|[a-z])`;

/* A word and a number, and what parts them from the sentence: "Recommendation 5:", "Conclusion 3 –". */
function buildWordPattern(word: string, end: string): RegExp {
  return new RegExp(`^${escapeStringRegexp(word)}${ofWord}${end}`, "iu");
}

/**
 * Finds the numbers printed at the heads of the items of a list, which are given by their words; `word` is what the list calls an item.
 * What may as well be the beginning of a sentence is none.
 */
export function findPrintedNumbers(heads: readonly string[], word?: string): (string | undefined)[] {
  const whole = heads.map((head) => match(plain, heads.length > 1 || alone.test(head) ? head : ""));
  if (whole.every((each) => each !== undefined)) return whole;
  const found = heads.map((head) => findForm(head, word));
  return found.map((each, at) => (each !== undefined && isSure(found, at) ? each.written : undefined));
}

/**
 * Finds the numbers among the first cells of the rows of a table, where they stand alone. What may be something else ("G20", "A.") is a
 * number where each row has one.
 */
export function findNumbersOfCells(cells: readonly string[], word?: string): (string | undefined)[] {
  const ofKind = word === undefined ? undefined : buildWordPattern(word, String.raw`\s?[.:]?$`);
  const isLoose = (cell: string) => bare.test(cell) || capital.test(`${cell} `);
  const areAll = cells.every((cell) => cell === "" || isAlone(cell) || ofKind?.test(cell) === true || isLoose(cell));
  return cells.map((cell) =>
    isAlone(cell) || ofKind?.test(cell) === true || (areAll && isLoose(cell)) ? cell : undefined,
  );
}

function isAlone(cell: string): boolean {
  return /^\d+$/u.test(cell) || plain.test(`${cell} `);
}

function match(pattern: RegExp, head: string): string | undefined {
  return pattern.exec(head)?.[0];
}

function findForm(head: string, word: string | undefined): PrintedNumber | undefined {
  const named =
    word === undefined ? undefined : match(buildWordPattern(word, String.raw`(?:[.):]|\s[:–—-])(?=\s)`), head);
  if (named !== undefined) return { written: named, form: "word" };
  const lettered = match(letters, head);
  if (lettered !== undefined) return { written: lettered, form: "letters" };
  const initial = match(capital, head);
  return initial === undefined ? undefined : { written: initial, form: "capital" };
}

/* Capitals may be somebody's initial, and several letters a name ("COP 26: …"), unless an item beside it goes on with them. */
function isSure(found: readonly (PrintedNumber | undefined)[], at: number): boolean {
  const here = found[at];
  const goesWith = (other: PrintedNumber | undefined, step: number) =>
    here !== undefined && other?.form === here.form && isNeighbour(here, other, step);
  if (here?.form === "word" || single.test(here?.written ?? "")) return true;
  return goesWith(found[at - 1], -1) || goesWith(found[at + 1], 1);
}

function isNeighbour(here: PrintedNumber, other: PrintedNumber, step: number): boolean {
  const [one, next] = [numberOfWritten(here.written), numberOfWritten(other.written)];
  if (here.form === "letters") return one.replace(/\d.*/u, "") === next.replace(/\d.*/u, "");
  const isNext = (read: (text: string) => number) =>
    Math.min(read(one), read(next)) > 0 && read(next) - read(one) === step;
  return isNext(readRoman) || isNext((text) => ([...text].length === 1 ? (text.codePointAt(0) ?? 0) : 0));
}

/** Writes a printed number as it is cited, without what only sets it off: "13." → "13", "(a)" → "a", "Finding IV –" → "IV". */
export function numberOfWritten(written: string): string {
  const number = written.replace(/^\(|\s*[.):–—-]+$/gu, "");
  return number.replace(/^\p{L}[\p{L}\s]*\s(?:no\.?\s*|nr\.?\s*|№\s*|#\s*)?(?=\S+$)/iu, "");
}
