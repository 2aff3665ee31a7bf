import { diffWordsWithSpace } from "diff";

/** A run of words that both texts have, or only the first, or only the second. */
export interface DiffPart {
  text: string;
  in: "both" | "first" | "second";
}

/** Compares two texts word by word, to the last sign. */
export function compareTexts(first: string, second: string): DiffPart[] {
  return diffWordsWithSpace(first, second).map(({ value, added, removed }) => ({
    text: value,
    in: added ? "second" : removed ? "first" : "both",
  }));
}

/** Compares two wordings word by word; typographic and straight apostrophes, and the mark at the end, are not counted. */
export function compareWordings(first: string, second: string): DiffPart[] {
  const normalize = (text: string) => text.replace(/[’‘]/gu, "'").replace(/[;.:]$/u, "");
  return compareTexts(normalize(first), normalize(second));
}
