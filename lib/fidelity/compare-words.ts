import { diffArrays } from "diff";
import { dropBullets } from "./bullets";
import type { Mend, Mended } from "./mend-kind";
import { fitsWord, listSpelling } from "./spelling";
import { applyMends, findUnpaired } from "./apply-mends";
import type { OrderEntry, OrderFault } from "./order";
import type { Word } from "./words";

/** Words in which a content file departs from its original: `was` there, `is` here; either may be empty. */
export interface Difference {
  line: number;
  contentLine: number;
  was: string;
  is: string;
  /** `was` as the original itself has it, line ends unjoined; missing where a mend has changed it. */
  printed?: string;
}

/** How a content file compares with its original; mends are named by their place in the list. */
export interface Fidelity {
  words: number;
  /** How many words of the mended original stand unchanged in the content, and how many there are. */
  kept: number;
  expected: number;
  differences: Difference[];
  /** The declared mends in the order of their list, each with the line where it was found. */
  mends: readonly Mend[];
  /** Declared mends and those that need no declaration, by line. */
  mended: Mended[];
  unused: { mend: number; reason: "not-there" | "not-made" }[];
  unpaired: { mend: number; word: string }[];
  disordered: OrderFault[];
  /** The words of the original without its bullets. */
  original: Word[];
  /** The original as it reads: mended, in order, and spelt as in the content where that decides. */
  reading: Word[];
}

// Two texts further apart than this aren't worth the minutes of aligning them: only the first difference is told.
const furthest = 4000;

/**
 * Compares the words of a content file with those of its original. The declared mends are applied to the original,
 * each at its line or near it; what then is not word for word the same is a difference. Where the original needs an order
 * to be read in, the content also decides on hyphens at line ends and on capitals lost in small capitals.
 */
export function compareWords(
  original: readonly Word[],
  content: readonly Word[],
  declared: readonly Mend[],
  order?: readonly OrderEntry[],
): Fidelity {
  const printed = dropBullets(original, content, declared);
  const { words: expected, mends, missed, disordered } = applyMends(printed, declared, order, content);
  const { differences, lost, pairs } = diffWords(expected, content, order !== undefined);
  const unmade = new Set(
    lost.flatMap((word) => (word.mend === undefined || missed.includes(word.mend) ? [] : [word.mend])),
  );
  const used = mends.filter((_, index) => !missed.includes(index) && !unmade.has(index));
  const automatic = [...pairs].flatMap(([word, here]) => listSpelling(word, here));
  return {
    words: content.length,
    kept: expected.length - lost.length,
    expected: expected.length,
    differences,
    mends,
    mended: [...used, ...automatic].sort((a, b) => a.line - b.line),
    unused: [
      ...missed.map((mend) => ({ mend, reason: "not-there" as const })),
      ...[...unmade].map((mend) => ({ mend, reason: "not-made" as const })),
    ].sort((a, b) => a.mend - b.mend),
    unpaired: findUnpaired(declared),
    disordered,
    original: printed,
    reading: expected.map((word) => ({ text: pairs.get(word)?.text ?? word.text, line: word.line })),
  };
}

interface Alignment {
  differences: Difference[];
  /** Words of the original that the content lacks. */
  lost: Word[];
  /** The content's word for each other word of the original. */
  pairs: Map<Word, Word>;
}

function diffWords(expected: readonly Word[], content: readonly Word[], lenient: boolean): Alignment {
  const comparator = (word: Word, here: Word) => fitsWord(word, here, lenient);
  const parts = diffArrays([...expected], [...content], { comparator, maxEditLength: furthest });
  if (parts === undefined) return findFirst(expected, content, comparator);
  const differences: Difference[] = [];
  const lost: Word[] = [];
  const pairs = new Map<Word, Word>();
  let [before, here] = [0, 0];
  let [fromBefore, fromHere] = [0, 0];
  const close = () => {
    if (before > fromBefore || here > fromHere)
      differences.push(describe(expected, [fromBefore, before], content, [fromHere, here]));
  };
  for (const { added, removed, value } of parts) {
    if (removed) lost.push(...expected.slice(before, before + value.length));
    if (!added && !removed) {
      close();
      addPairs(pairs, expected.slice(before, before + value.length), content.slice(here));
    }
    if (!added) before += value.length;
    if (!removed) here += value.length;
    if (!added && !removed) [fromBefore, fromHere] = [before, here];
  }
  close();
  return { differences, lost, pairs };
}

function findFirst(
  expected: readonly Word[],
  content: readonly Word[],
  isSame: (word: Word, here: Word) => boolean,
): Alignment {
  const at = expected.findIndex((word, index) => {
    const here = content[index];
    return here === undefined || !isSame(word, here);
  });
  const from = at === -1 ? expected.length : at;
  const pairs = new Map<Word, Word>();
  addPairs(pairs, expected.slice(0, from), content);
  const differences = [describe(expected, [from, expected.length], content, [from, content.length])];
  return { differences, lost: expected.slice(from), pairs };
}

function addPairs(pairs: Map<Word, Word>, expected: readonly Word[], content: readonly Word[]): void {
  for (const [index, word] of expected.entries()) {
    const here = content[index];
    if (here !== undefined) pairs.set(word, here);
  }
}

type Range = readonly [from: number, to: number];

function describe(expected: readonly Word[], was: Range, content: readonly Word[], is: Range): Difference {
  const words = expected.slice(...was);
  const isMended = words.some(({ mend }) => mend !== undefined);
  return {
    line: lineAt(expected, was[0]),
    contentLine: lineAt(content, is[0]),
    was: words.map(textOf).join(" "),
    ...(isMended ? {} : { printed: words.flatMap(({ text, halves }) => halves ?? [text]).join(" ") }),
    is: content
      .slice(...is)
      .map(textOf)
      .join(" "),
  };
}

function lineAt(words: readonly Word[], index: number): number {
  return words[index]?.line ?? words.at(-1)?.line ?? 1;
}

function textOf(word: Word): string {
  return word.text;
}
