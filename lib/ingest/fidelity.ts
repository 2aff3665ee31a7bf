import { diffArrays } from "diff";
import type { Mend, MendKind } from "#lib/records/mend";
import { applyMends, findUnpaired } from "./mend";
import type { Word } from "./words";

/** Words in which a content file departs from its original: `was` there, `is` here; either may be empty. */
export interface Difference {
  line: number;
  contentLine: number;
  was: string;
  is: string;
}

/** A damage of the original that was mended; those at line ends need no declaration. */
export type Mended = Omit<Mend, "kind"> & { kind: MendKind | "line-end hyphen" };

/** How a content file compares with its original; mends are named by their place in the list. */
export interface Fidelity {
  words: number;
  /** How many words of the mended original stand unchanged in the content, and how many there are. */
  kept: number;
  expected: number;
  differences: Difference[];
  mended: Mended[];
  unused: { mend: number; reason: "not-there" | "not-made" }[];
  unpaired: { mend: number; word: string }[];
}

// Two texts further apart than this aren't worth the minutes of aligning them: only the first difference is told.
const furthest = 4000;

/**
 * Compares the words of a content file with those of its original. The declared mends are applied to the original,
 * each exactly at its line; what then is not word for word the same is a difference.
 */
export function compareWords(original: readonly Word[], content: readonly Word[], mends: readonly Mend[]): Fidelity {
  const { words: expected, joined, missed } = applyMends(original, mends);
  const { differences, lost } = diffWords(expected, content);
  const unmade = new Set(lost.flatMap((word) => (word.mend === undefined || missed.includes(word.mend) ? [] : [word.mend])));
  const used = mends.filter((_, index) => !missed.includes(index) && !unmade.has(index));
  const automatic = joined.map((each) => ({ ...each, kind: "line-end hyphen" as const, why: "word broken at the end of a line" }));
  return {
    words: content.length,
    kept: expected.length - lost.length,
    expected: expected.length,
    differences,
    mended: [...used, ...automatic].sort((a, b) => a.line - b.line),
    unused: [
      ...missed.map((mend) => ({ mend, reason: "not-there" as const })),
      ...[...unmade].map((mend) => ({ mend, reason: "not-made" as const })),
    ].sort((a, b) => a.mend - b.mend),
    unpaired: findUnpaired(mends),
  };
}

function diffWords(expected: readonly Word[], content: readonly Word[]): { differences: Difference[]; lost: Word[] } {
  const parts = diffArrays(expected.map(textOf), content.map(textOf), { maxEditLength: furthest });
  if (parts === undefined) return findFirst(expected, content);
  const differences: Difference[] = [];
  const lost: Word[] = [];
  let [before, here] = [0, 0];
  let [fromBefore, fromHere] = [0, 0];
  const close = () => {
    if (before > fromBefore || here > fromHere) differences.push(describe(expected, [fromBefore, before], content, [fromHere, here]));
  };
  for (const { added, removed, value } of parts) {
    if (removed) lost.push(...expected.slice(before, before + value.length));
    if (!added && !removed) close();
    if (!added) before += value.length;
    if (!removed) here += value.length;
    if (!added && !removed) [fromBefore, fromHere] = [before, here];
  }
  close();
  return { differences, lost };
}

function findFirst(expected: readonly Word[], content: readonly Word[]): { differences: Difference[]; lost: Word[] } {
  const at = expected.findIndex((word, index) => word.text !== content[index]?.text);
  const from = at === -1 ? expected.length : at;
  return { differences: [describe(expected, [from, expected.length], content, [from, content.length])], lost: expected.slice(from) };
}

type Range = readonly [from: number, to: number];

function describe(expected: readonly Word[], was: Range, content: readonly Word[], is: Range): Difference {
  return {
    line: lineAt(expected, was[0]),
    contentLine: lineAt(content, is[0]),
    was: expected.slice(...was).map(textOf).join(" "),
    is: content.slice(...is).map(textOf).join(" "),
  };
}

function lineAt(words: readonly Word[], index: number): number {
  return words[index]?.line ?? words.at(-1)?.line ?? 1;
}

function textOf(word: Word): string {
  return word.text;
}
