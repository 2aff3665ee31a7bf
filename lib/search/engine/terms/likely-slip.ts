import { measureDistance } from "#lib/text/edit-distance";

/* A shorter word is one slip from many others. */
const shortest = 4;
/* Up to this length one letter in place of another makes another word of it. */
const short = 5;
/* Up to this length two slips do, and so does another vowel at its beginning: "sitting" and "setting". */
const middling = 8;

/** How many slips are looked for in a word. */
export function slipsIn(word: string): number {
  return word.length > short ? 2 : 1;
}

/**
 * Says whether a word may be a slip for another that is so many slips away. Of a short word only a letter that was left out,
 * doubled or swapped with its neighbour counts; up to a middling length one of two slips must be a doubled letter.
 */
export function isLikelySlip(word: string, meant: string, slips: number): boolean {
  if (word.length < shortest) return false;
  if (word.length <= short)
    return meant.length > word.length || isSwapped(word, meant) || foldDoubles(word) === foldDoubles(meant);
  if (word.length > middling) return true;
  if (slips > 1) return measureDistance(foldDoubles(meant), foldDoubles(word), 1) < 2;
  return !hasOtherOnset(word, meant);
}

function hasOtherOnset(word: string, meant: string): boolean {
  const at = [0, 1].find((each) => word[each] !== meant[each]);
  return (
    at !== undefined &&
    word.slice(at + 1) === meant.slice(at + 1) &&
    /^[aeiou]{2}$/u.test((word[at] ?? "") + (meant[at] ?? ""))
  );
}

function isSwapped(word: string, meant: string): boolean {
  const sorted = (text: string) => [...text].sort().join("");
  return sorted(word) === sorted(meant);
}

function foldDoubles(word: string): string {
  return word.replace(/(.)\1+/gu, "$1");
}
