import type { Mend } from "./mend-kind";
import { readOriginalWords } from "./original";
import { splitWords, type Word } from "./words";

/** Mends with the lines where their words are, and the words of the original that each takes; `missed` are those that are nowhere. */
export interface LocatedMends {
  mends: Mend[];
  /** The mend, by its index, that takes a word, by its place in the original. */
  takenBy: Map<number, number>;
  missed: number[];
}

/** How many lines from its own a mend is looked for, as lines are moved, added and taken out in an original. */
const reach = 200;

/** How many words behind those that are put in tell where they belong. */
const context = 3;

/** The words of an original, those of them that mends take, and the content as one line, in which words are looked for. */
interface Site {
  original: readonly Word[];
  takenBy: Map<number, number>;
  content: string;
}

/** Says whether a mend may be made at a word, by its place in the original. */
type Test = (at: number) => boolean;

/**
 * Finds where each mend is made: at its line; else at the place nearest to it at which the content reads as mended, or else the one at
 * which its words are, if one is nearest. A mend that only puts words in is made before its line, or before the nearest where the content
 * has them.
 */
export function locateMends(
  original: readonly Word[],
  mends: readonly Mend[],
  content: readonly Word[] = [],
): LocatedMends {
  const site: Site = { original, takenBy: new Map(), content: ` ${joinTexts(content)} ` };
  const lines = new Map<number, number>();
  const place = (index: number, line: number | undefined) => line !== undefined && lines.set(index, line);
  const entries = [...mends.entries()];
  // Those at their own lines come first: what they take is nobody else's.
  for (const [index, mend] of entries)
    place(index, mend.was === "" ? findInsertion(site, mend) : takeWords(site, index, mend, 0));
  for (const [index, mend] of entries)
    if (!lines.has(index) && mend.was !== "") place(index, takeWords(site, index, mend, reach));
  return {
    mends: mends.map((mend, index) => ({ ...mend, line: lines.get(index) ?? mend.line })),
    takenBy: site.takenBy,
    missed: entries.flatMap(([index]) => (lines.has(index) ? [] : [index])),
  };
}

/* Takes the words of a mend at the place where they are; answers its line. */
function takeWords(
  { original, takenBy, content }: Site,
  index: number,
  mend: Mend,
  within: number,
): number | undefined {
  const was = readOriginalWords(mend.was).map(({ text }) => text);
  if (was.length === 0) return mend.line;
  const isThere: Test = (at) =>
    was.every((text, step) => original[at + step]?.text === text && !takenBy.has(at + step));
  const isMended: Test = (at) => {
    const around = [original.slice(Math.max(at - 1, 0), at), original.slice(at + was.length, at + was.length + 1)];
    const [before = "", after = ""] = around.map(joinTexts);
    return isThere(at) && has(content, [before, mend.is, after]);
  };
  const at =
    (within === 0 ? undefined : findNearest(original, mend.line, within, isMended)) ??
    findNearest(original, mend.line, within, isThere);
  if (at === undefined) return undefined;
  was.forEach((_, step) => takenBy.set(at + step, index));
  return original[at]?.line;
}

/* The line before which words are put in: its own, unless the content has them before another alone. */
function findInsertion({ original, content }: Site, { line, is }: Mend): number | undefined {
  const belongs: Test = (at) =>
    original[at - 1]?.line !== original[at]?.line && has(content, [is, joinTexts(original.slice(at, at + context))]);
  const own = original.findIndex((word) => word.line === line);
  if (own !== -1 && belongs(own)) return line;
  const found = findNearest(original, line, reach, belongs);
  return found === undefined ? original[own]?.line : original[found]?.line;
}

/* The first word that passes on the line nearest to one, unless two lines are as near. */
function findNearest(original: readonly Word[], line: number, within: number, test: Test): number | undefined {
  let nearest: { at: number; line: number; away: number } | undefined;
  let isShared = false;
  for (const [at, word] of original.entries()) {
    const away = Math.abs(word.line - line);
    if (away > within || away > (nearest?.away ?? within) || !test(at)) continue;
    if (nearest?.away === away) isShared ||= word.line !== nearest.line;
    else [nearest, isShared] = [{ at, line: word.line, away }, false];
  }
  return isShared ? undefined : nearest?.at;
}

function joinTexts(words: readonly Word[]): string {
  return words.map(({ text }) => text).join(" ");
}

function has(content: string, parts: readonly string[]): boolean {
  return content.includes(` ${splitWords(parts.join(" ")).join(" ")} `);
}
