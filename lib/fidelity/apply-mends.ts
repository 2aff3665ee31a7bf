import { type Mend, movingKinds } from "./mend-kind";
import { type OrderEntry, type OrderFault, orderWords } from "./order";
import { joinLineEnds, readOriginalWords } from "./original";
import { type Word, splitWords } from "./words";

/*
 * {"line": 418, "kind": "page-number", "was": "9", "is": "", "why": "page number between two paragraphs"}
 */

/** The original as it reads once mended; `missed` are the mends, by index, whose words don't begin on their line. */
export interface MendedText {
  words: Word[];
  missed: number[];
  disordered: OrderFault[];
}

/**
 * Applies declared mends to the words of an original, in the order: words replaced or taken out, line ends joined, words
 * put in. A mend without `was` puts its words before the first of its line; to put words inside a line it names the
 * word they stand beside, as `was` and again in `is`. Several at one line come in the order of the list.
 * With an order, all mends are made at their own lines first; then the words are put in order, then line ends joined.
 */
export function applyMends(
  original: readonly Word[],
  mends: readonly Mend[],
  order?: readonly OrderEntry[],
): MendedText {
  const replaced = replaceWords(original, mends);
  if (order === undefined) {
    const { words, missed } = insertWords(original, joinLineEnds(replaced.words), mends);
    return { words, missed: [...replaced.missed, ...missed], disordered: [] };
  }
  const inserted = insertWords(original, replaced.words, mends);
  const { words, faults } = orderWords(original, inserted.words, order);
  return { words: joinLineEnds(words), missed: [...replaced.missed, ...inserted.missed], disordered: faults };
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

function insertWords(
  original: readonly Word[],
  before: readonly Word[],
  mends: readonly Mend[],
): { words: Word[]; missed: number[] } {
  const words = [...before];
  const missed: number[] = [];
  const lines = new Set(original.map((word) => word.line));
  // From the last to the first, so that each is put before those that follow it.
  for (const [index, mend] of [...mends.entries()].reverse()) {
    if (mend.was !== "") continue;
    const at = words.findIndex((word) => word.line >= mend.line);
    if (!lines.has(mend.line)) missed.push(index);
    else words.splice(at === -1 ? words.length : at, 0, ...mendedWords(mend, index));
  }
  return { words, missed };
}

function mendedWords(mend: Mend, index: number): Word[] {
  return splitWords(mend.is).map((text) => ({ text, line: mend.line, mend: index }));
}

function replaceWords(original: readonly Word[], mends: readonly Mend[]): { words: Word[]; missed: number[] } {
  const takenBy = new Map<number, number>();
  const missed: number[] = [];
  for (const [index, mend] of mends.entries()) {
    const was = readOriginalWords(mend.was).map((word) => word.text);
    if (was.length === 0) continue;
    const at = original.findIndex(
      (word, from) =>
        word.line === mend.line &&
        was.every((text, step) => original[from + step]?.text === text && !takenBy.has(from + step)),
    );
    if (at === -1) missed.push(index);
    else was.forEach((_, step) => takenBy.set(at + step, index));
  }
  const words = original.flatMap((word, at) => {
    const index = takenBy.get(at);
    const mend = index === undefined ? undefined : mends[index];
    if (index === undefined || mend === undefined) return [word];
    return takenBy.get(at - 1) === index ? [] : mendedWords(mend, index);
  });
  return { words, missed };
}
