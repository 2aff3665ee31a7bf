import type { Mended } from "./mend-kind";
import type { Word } from "./words";

/*
 * With a reading order, the content decides in two kinds of damage:
 *
 * Traf-        Trafficking         or, the hyphen kept,   co-          co-operation
 * ficking                                                 operation
 *
 * CONfERENCE   CONFERENCE          or, at its beginning,  lindin       Lindin
 */

/** Tells whether a content word can stand for a word of the original; `lenient` where the content decides. */
export function fitsWord(word: Word, content: Word, lenient: boolean): boolean {
  return word.text === content.text || (lenient && findSpelling(word, content.text) !== undefined);
}

/** Lists the damage that is mended in a content word without a declaration, if any. */
export function listSpelling(word: Word, content: Word): Mended[] {
  const { line, halves } = word;
  const spelling = findSpelling(word, content.text) ?? word.text;
  const found: Mended[] = [];
  if (halves !== undefined) {
    const kind = spelling === closeHalves(halves) ? "line-end break" : "line-end hyphen";
    found.push({
      line,
      kind,
      was: halves.join(" "),
      is: spelling,
      why: "word broken at the end of a line",
      isAutomatic: true,
    });
  }
  if (spelling !== content.text) {
    found.push({
      line,
      kind: "small-capitals",
      was: spelling,
      is: content.text,
      why: "capitals lost in small capitals",
      isAutomatic: true,
    });
  }
  return found;
}

/** The spelling of a word, in the original's own case, for which the content word stands. */
function findSpelling(word: Word, is: string): string | undefined {
  const spellings = listHyphenations(word);
  return spellings.find((each) => each === is) ?? spellings.find((each) => hasLostCapitals(each, is));
}

function listHyphenations({ text, halves = [text] }: Word): string[] {
  const [first = "", ...others] = halves;
  return others.reduce(
    (spellings, half) => [...spellings, ...spellings.map(dropHyphen)].map((each) => each + half),
    [first],
  );
}

function closeHalves(halves: readonly string[]): string {
  return halves.map((half, at) => (at === halves.length - 1 ? half : dropHyphen(half))).join("");
}

function dropHyphen(half: string): string {
  return half.replace(/-$/u, "");
}

/** Small letters become capitals, never the reverse: of a word that mixes them irregularly any, of another its first alone. */
function hasLostCapitals(was: string, is: string): boolean {
  if (was.length !== is.length || was.toLowerCase() !== is.toLowerCase()) return false;
  const raised = [...is].flatMap((letter, at) => (letter === was[at] ? [] : [{ letter, at }]));
  if (raised.some(({ letter }) => letter !== letter.toUpperCase())) return false;
  return /\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}/u.test(was) || (raised.length === 1 && raised[0]?.at === was.search(/\p{L}/u));
}
