import { transliterate } from "#lib/text/transliterate";

/** A text made fit for comparing, and for each of its characters the offset in the original where it began; one more at the end. */
export interface Folded {
  text: string;
  offsets: readonly number[];
}

/** Signs that stand for one of the keyboard, and those that a reader does not see. */
const signs: ReadonlyMap<string, string> = new Map([
  ["’", "'"],
  ["‘", "'"],
  ["‐", "-"],
  ["‑", "-"],
  ["–", "-"],
  ["—", "-"],
  ["\u00AD", ""],
  ["\u200B", ""],
]);

/** Folds a text: without accents and case, letters such as ð as a keyboard without them has them, every white space a blank. */
export function foldText(text: string): Folded {
  let folded = "";
  const offsets: number[] = [];
  let offset = 0;
  for (const character of text) {
    const plain = foldCharacter(character);
    for (let at = 0; at < plain.length; at += 1) offsets.push(offset);
    folded += plain;
    offset += character.length;
  }
  offsets.push(offset);
  return { text: folded, offsets };
}

function foldCharacter(character: string): string {
  if (character <= "\u007F") return /\s/.test(character) ? " " : character.toLowerCase();
  return signs.get(character) ?? transliterate(character).replace(/\p{M}/gu, "").replace(/\s/gu, " ");
}

/** Finds the words of a name, folded: "Anne-Marie O’Hara" → "anne", "marie", "o", "hara". */
export function wordsOf(name: string): string[] {
  return foldText(name)
    .text.split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}

/** Escapes the characters that mean something in a regular expression. */
export function escapePattern(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}

/** Letters that a keyboard without them spells by two: "Schönwälder" is "Schoenwaelder" as well. */
const speltOut: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", ø: "oe", å: "aa" };

/** Gives the spellings of a name: as it is, and with its umlauts spelt out where it has any. */
export function spellOut(name: string): string[] {
  const other = name.normalize("NFC").replace(/[äöüøå]/giu, (letter) => speltOut[letter.toLowerCase()] ?? letter);
  return [...new Set([name, other])];
}

/** Gives a name that may have its umlauts spelt out as it is without accents: "Schoenwaelder" as "Schonwalder". */
export function withoutSpeltOut(name: string): string {
  return name.replace(/(?<=[aou])e|(?<=a)a/giu, "");
}
