import { diffWordsWithSpace } from "diff";
import type { DiffPart } from "#lib/records/derived/diff-part";

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
