import escapeStringRegexp from "escape-string-regexp";
import { readRoman } from "#lib/text/roman";

/*
 * 1.2  a.  (iv)  13)          where each item of a list begins with one
 * [51]                        in brackets
 * Recommendation 5:           a word of the list's kind and a number; also "Rec. 5:", "Finding IV.", "Conclusion 3 –"
 * R7.  F2)  A.1               letters and a number; without what parts them from the sentence where they go on: "R7", "R8"
 * A.  (B)  II.                capitals, where two that follow one another stand in two items that do
 */

/* The words at the head of an item that may be a number printed before it. */
interface PrintedNumber {
  written: string;
  form: "plain" | "word" | "letters" | "loose" | "capital";
}

const plain = /^(?:\[\d+(?:\.\d+)*\]|\d+(?:\.\d+)+\.?|\(?(?:\d+|[a-z]|[ivxl]+)\)|(?:\d+|[a-z]|[ivxl]+)\.)(?=\s)/u;
/* A number with a fraction is no printed number, unless the item begins behind it. */
const alone = /^(?:\d+(?:\.\d+)+\.?)\s+\p{Lu}/u;
const letters = /^\(?\p{Lu}{1,3}(?:[ -]?\d+(?:\.\d+)*[a-z]?(?:[.):]|\s[–—-])|\.\d+(?:\.\d+)*[.):]?)(?=\s)/u;
const loose = /^\p{Lu}{1,3}[ -]?\d+(?:\.\d+)*[a-z]?(?=\s+\p{Lu})/u;
/* One letter, a number and what nothing but a printed number has behind it: "R7.", "(F2)". */
const single = /^\(?\p{Lu}\d+(?:\.\d+)*[.)]$/u;
const capital = /^(?:\(?(?:\p{Lu}|[IVXLC]+)\)|(?:\p{Lu}|[IVXLC]+)\.)(?=\s)/u;
const bare = /^\(?\p{L}{1,3}[ -]?\d+(?:\.\d+)*[a-z]?[.):]?$/u;

const ofWord = String.raw`\s+(?:(?:no\.?|nr\.?|№|#)\s*)?(?:\d+(?:\.\d+)*[a-z]?|[ivxlc]+|[a-z])`;

/* One of the words and a number, and what parts them from the sentence: "Recommendation 5:", "Conclusion 3 –". */
function matchWord(words: readonly string[], end: string, head: string): string | undefined {
  const word = words.map((each) => escapeStringRegexp(each)).join("|");
  return words.length === 0 ? undefined : match(new RegExp(`^(?:${word})${ofWord}${end}`, "iu"), head);
}

/**
 * Finds the numbers printed at the heads of the items of a list, which are given by their words; `words` are what an item is called before its number.
 * What may as well be the beginning of a sentence is none.
 */
export function findPrintedNumbers(heads: readonly string[], words: readonly string[] = []): (string | undefined)[] {
  const whole = heads.map((head) => match(plain, heads.length > 1 || alone.test(head) ? head : ""));
  if (whole.every((each) => each !== undefined)) return whole;
  const found = heads.map((head) => findForm(head, words));
  return found.map((each, at) => (each !== undefined && isSure(found, at) ? each.written : undefined));
}

/**
 * Finds the numbers among the first cells of the rows of a table, where they stand alone. What may be something else ("G20", "A.") is a
 * number where each row has one.
 */
export function findNumbersOfCells(cells: readonly string[], words: readonly string[] = []): (string | undefined)[] {
  const isNamed = (cell: string) => matchWord(words, String.raw`\s?[.:]?$`, cell) !== undefined;
  const isLoose = (cell: string) => bare.test(cell) || capital.test(`${cell} `);
  const areAll = cells.every((cell) => cell === "" || isAlone(cell) || isNamed(cell) || isLoose(cell));
  return cells.map((cell) => (isAlone(cell) || isNamed(cell) || (areAll && isLoose(cell)) ? cell : undefined));
}

function isAlone(cell: string): boolean {
  return /^\d+$/u.test(cell) || plain.test(`${cell} `);
}

function match(pattern: RegExp, head: string): string | undefined {
  return pattern.exec(head)?.[0];
}

function findForm(head: string, words: readonly string[]): PrintedNumber | undefined {
  const named = matchWord(words, String.raw`(?:[.):]|\s[:–—-])(?=\s)`, head);
  if (named !== undefined) return { written: named, form: "word" };
  const lettered = match(letters, head);
  if (lettered !== undefined) return { written: lettered, form: "letters" };
  const unparted = match(loose, head);
  if (unparted !== undefined) return { written: unparted, form: "loose" };
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
  if (here.form === "loose") return isNextNumber(one, next, step);
  if (here.form === "letters") return one.replace(/\d.*/u, "") === next.replace(/\d.*/u, "");
  const isNext = (read: (text: string) => number) =>
    Math.min(read(one), read(next)) > 0 && read(next) - read(one) === step;
  return isNext(readRoman) || isNext((text) => ([...text].length === 1 ? (text.codePointAt(0) ?? 0) : 0));
}

/* The same letters, and the number before or behind. */
function isNextNumber(one: string, next: string, step: number): boolean {
  const [from, to] = [one, next].map((each) => /^(.*?)(\d+)[a-z]?$/u.exec(each));
  return from?.[1] === to?.[1] && Number(to?.[2]) - Number(from?.[2]) === step;
}

/** Writes a printed number as it is cited, without what only sets it off: "13." → "13", "(a)" → "a", "Finding IV –" → "IV". */
export function numberOfWritten(written: string): string {
  const number = written.replace(/^[([]|\s*[.)\]:–—-]+$/gu, "");
  return number.replace(/^\p{L}[\p{L}\s]*\.?\s(?:no\.?\s*|nr\.?\s*|№\s*|#\s*)?(?=\S+$)/iu, "");
}
