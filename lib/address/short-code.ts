import { measureDistance } from "#lib/text/edit-distance";

/**
 * The characters of a code: digits and capital letters without those that are taken for another on paper or by ear: 0, O
 * and Q for D; 1, I and L for one another; B for 8, G for 6, S for 5, Z for 2, U for V. The vowels A and E are left out
 * too, so that no code is a word. They are 23, a prime number, on which the check character rests.
 */
export const codeAlphabet = "23456789CDFHJKMNPRTVWXY";

/** How many characters a code has, its check character among them. */
export const codeLength = 6;

/** How many codes there are: 23 to the power of 5, some six millions. */
export const codeCount: number = codeAlphabet.length ** (codeLength - 1);

/** What a reader may write for a character that no code has; each stands for the one it looks like. */
const lookAlikes: Readonly<Record<string, string>> = {
  "0": "D",
  O: "D",
  Q: "D",
  "1": "7",
  B: "8",
  G: "6",
  S: "5",
  Z: "2",
  U: "V",
};

/**
 * Builds the code of a number from 0 to {@link codeCount}: five digits of base 23 and a check character, without the
 * dashes it is shown with. The check is that of ISBN-10 (ISO 2108:1992), here modulo 23: each character counts as its
 * place in the alphabet times its weight 6, 5 … 1, and all together are 0. As 23 is prime and the weights differ, one
 * wrong character adds weight × difference and two swapped ones difference of weights × difference, neither of which can
 * be 0: every such slip is caught, of neighbours and of any other two. Throws a RangeError for another number.
 */
export function buildCode(number: number): string {
  if (!Number.isInteger(number) || number < 0 || number >= codeCount)
    throw new RangeError(`Unexpected number ${number}, expected one from 0 to ${codeCount - 1}`);
  let digits = "";
  for (let rest = number; digits.length < codeLength - 1; rest = Math.floor(rest / codeAlphabet.length))
    digits = codeAlphabet.charAt(rest % codeAlphabet.length) + digits;
  return digits + findCheck(digits);
}

/** Says whether a text is a code exactly as {@link buildCode} makes it. */
export function isCode(text: string): boolean {
  return (
    text.length === codeLength &&
    [...text].every((character) => codeAlphabet.includes(character)) &&
    findCheck(text.slice(0, -1)) === text.at(-1)
  );
}

/** Formats a code as it is shown, behind the letters of its portal: "AP" and K7PF2M → "AP-K7P-F2M". */
export function formatCode(prefix: string, code: string): string {
  return `${prefix}-${code.slice(0, 3)}-${code.slice(3)}`;
}

/**
 * Reads what someone typed for a code: case, spaces, dashes and the letters of the portal before it are no matter, and look-alikes are
 * taken for what they look like. Answers the six characters, which may fail the check, or `undefined` for another thing.
 */
export function readCode(text: string, prefix: string): string | undefined {
  const read = readCharacters(text, prefix, /[\s\p{Pd}._]+/gu);
  // I, L and the vowels are like several characters or none; they are for the mends.
  return /^[2-9A-Z]{6}$/.test(read) ? read : undefined;
}

/**
 * Finds the codes among `known` that one slip leads from to what was read: one character wrong, two neighbours swapped, one
 * left out or one too many. Dashes and case are no matter.
 */
export function findMends(text: string, prefix: string, known: Iterable<string>): string[] {
  const read = readCharacters(text, prefix, /[^0-9A-Z]+/g);
  return [...known].filter((code) => measureDistance(code, read, 1) <= 1).sort();
}

function readCharacters(text: string, prefix: string, separators: RegExp): string {
  const typed = text.toUpperCase().replace(separators, "");
  const bare = typed.length > codeLength && typed.startsWith(prefix) ? typed.slice(prefix.length) : typed;
  return [...bare].map((character) => lookAlikes[character] ?? character).join("");
}

function findCheck(digits: string): string {
  const sum = [...digits].reduce((total, digit, at) => total + codeAlphabet.indexOf(digit) * (codeLength - at), 0);
  return codeAlphabet.charAt((codeAlphabet.length - (sum % codeAlphabet.length)) % codeAlphabet.length);
}
