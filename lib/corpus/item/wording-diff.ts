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

const wordsAround = 12;

/** Shortens a comparison to what differs and the words around that; an ellipsis stands for the rest. */
export function shortenDiff(parts: readonly DiffPart[]): DiffPart[] {
  return parts.map((part, at) => {
    const words = part.text.split(/(?<=\s)/u);
    const [head, tail] = [at === 0 ? 0 : wordsAround, at === parts.length - 1 ? 0 : wordsAround];
    if (part.in !== "both" || words.length <= head + tail + wordsAround) return part;
    return { ...part, text: [...words.slice(0, head), "… ", ...words.slice(words.length - tail)].join("") };
  });
}
