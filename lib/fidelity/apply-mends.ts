import { type Mend, movingKinds } from "./mend-kind";
import { type OrderEntry, type OrderFault, orderWords } from "./order";
import { locateMends } from "./locate-mends";
import { joinLineEnds } from "./original";
import { type Word, splitWords } from "./words";

/*
 * {"line": 418, "kind": "page-number", "was": "9", "is": "", "why": "page number between two paragraphs"}
 */

/**
 * The original as it reads once mended; `missed` are the mends, by index, whose words are neither on their line nor near it, and `mends`
 * all with the lines where they are.
 */
export interface MendedText {
  words: Word[];
  mends: Mend[];
  missed: number[];
  disordered: OrderFault[];
}

/**
 * Applies declared mends to the words of an original, in the order: words replaced or taken out, line ends joined, words
 * put in. A mend without `was` puts its words before the first of its line; to put words inside a line it names the
 * word they stand beside, as `was` and again in `is`. Several at one line come in the order of the list.
 * With an order, all mends are made at their own lines first; then the words are put in order, then line ends joined.
 * The content decides where a mend without `was` is made whose line has moved.
 */
export function applyMends(
  original: readonly Word[],
  declared: readonly Mend[],
  order?: readonly OrderEntry[],
  content: readonly Word[] = [],
): MendedText {
  const { mends, missed, takenBy } = locateMends(original, declared, content);
  const replaced = replaceWords(original, mends, takenBy);
  const unmade = new Set(missed);
  if (order === undefined)
    return { words: insertWords(joinLineEnds(replaced), mends, unmade), mends, missed, disordered: [] };
  const { words, faults } = orderWords(original, insertWords(replaced, mends, unmade), order);
  return { words: joinLineEnds(words), mends, missed, disordered: faults };
}

/**
 * Finds words that a moving mend takes away and none puts back, or puts in and none took, with the mend's index.
 * Words that were run together balance with the same ones apart: "BeesGoats" with "Bees" and "Goats".
 */
export function findUnpaired(mends: readonly Mend[]): { mend: number; word: string }[] {
  const moves = [...mends.entries()].filter(([, mend]) => movingKinds.has(mend.kind));
  const taken = moves.flatMap(([mend, { was }]) => movedWords(was).map((word) => ({ mend, word })));
  const unpaired: typeof taken = [];
  for (const [mend, { is }] of moves) {
    for (const word of movedWords(is)) {
      const at = taken.findIndex((each) => each.word === word);
      if (at === -1) unpaired.push({ mend, word });
      else taken.splice(at, 1);
    }
  }
  if (sortLetters(taken) === sortLetters(unpaired)) return [];
  return [...taken, ...unpaired].sort((a, b) => a.mend - b.mend);
}

/** A passage that moves may be mended on the way, so case and hyphens don't count. */
function movedWords(text: string): string[] {
  return splitWords(text.replace(/-\s+/gu, "-")).map((word) => word.replaceAll("-", "").toLowerCase());
}

function sortLetters(moved: readonly { word: string }[]): string {
  return [...moved.map(({ word }) => word).join("")].sort().join("");
}

function insertWords(before: readonly Word[], mends: readonly Mend[], missed: ReadonlySet<number>): Word[] {
  const words = [...before];
  // From the last to the first, so that each is put before those that follow it.
  for (const [index, mend] of [...mends.entries()].reverse()) {
    if (mend.was !== "" || missed.has(index)) continue;
    const at = words.findIndex((word) => word.line >= mend.line);
    words.splice(at === -1 ? words.length : at, 0, ...mendedWords(mend, index));
  }
  return words;
}

function mendedWords(mend: Mend, index: number): Word[] {
  return splitWords(mend.is).map((text) => ({ text, line: mend.line, mend: index }));
}

function replaceWords(original: readonly Word[], mends: readonly Mend[], takenBy: ReadonlyMap<number, number>): Word[] {
  return original.flatMap((word, at) => {
    const index = takenBy.get(at);
    const mend = index === undefined ? undefined : mends[index];
    if (index === undefined || mend === undefined) return [word];
    return takenBy.get(at - 1) === index ? [] : mendedWords(mend, index);
  });
}
