import { readTokens, stemOf, type Token } from "./encoder";

/** A piece of a text, marked where it is one of the words that were looked for. */
export interface Part {
  text: string;
  marked: boolean;
}

const separator = " … ";

/** A stretch of a text that is marked, and the stems by which it was found. */
interface Mark {
  stems: string;
  start: number;
  end: number;
}

/** Cuts a text into marked and unmarked parts that together are the text; several stems in one string must stand side by side. */
export function markWords(text: string, stems: readonly string[]): Part[] {
  return partsOf(text, findMarks(readTokens(text), stems), 0, text.length);
}

/**
 * Builds a passage of about `length` characters around the densest matches, cut at whole words; an ellipsis stands
 * where words were left out. A text that is short enough is kept whole.
 */
export function buildPassage(text: string, stems: readonly string[], length = 240): Part[] {
  if (text.length <= length * 1.25) return markWords(text, stems);
  const tokens = readTokens(text);
  const marks = findMarks(tokens, stems);
  const start = findStart(tokens, marks, length, text.length);
  const end = findEnd(tokens, start, length, text.length);
  return [
    ...(start > 0 ? [{ text: separator.trimStart(), marked: false }] : []),
    ...partsOf(text, marks, start, end),
    ...(end < text.length ? [{ text: separator.trimEnd(), marked: false }] : []),
  ];
}

/* Where two begin at one word the longer counts, so that a phrase is marked as one. */
function findMarks(tokens: readonly Token[], stems: readonly string[]): Mark[] {
  const runs = stems.map((each) => each.split(" ")).sort((a, b) => b.length - a.length);
  const marks: Mark[] = [];
  for (let at = 0; at < tokens.length; ) {
    const run = runs.find((each) => each.every((stem, step) => hasStem(tokens[at + step], stem))) ?? [];
    const [first, last] = [tokens[at], tokens[at + run.length - 1]];
    if (run.length > 0 && first !== undefined && last !== undefined) marks.push({ stems: run.join(" "), start: first.start, end: last.end });
    at += Math.max(run.length, 1);
  }
  return marks;
}

function hasStem(token: Token | undefined, stem: string): boolean {
  return token !== undefined && (stemOf(token.word) === stem || (token.base !== undefined && stemOf(token.base) === stem));
}

/* The window that holds the most different matches wins, the first of equals; a few words of lead-in stand before it. */
function findStart(tokens: readonly Token[], marks: readonly Mark[], length: number, whole: number): number {
  let best = { start: 0, worth: 0 };
  for (const { start } of marks) {
    const within = marks.filter((mark) => mark.start >= start && mark.end <= start + length * 0.75);
    const worth = new Set(within.map(({ stems }) => stems)).size * 100 + within.length;
    if (worth > best.worth) best = { start, worth };
  }
  const earliest = Math.min(best.start - length / 4, whole - length);
  return earliest <= 0 ? 0 : (tokens.find(({ start }) => start >= earliest)?.start ?? 0);
}

function findEnd(tokens: readonly Token[], start: number, length: number, whole: number): number {
  if (start + length >= whole) return whole;
  return tokens.findLast(({ end }) => end <= start + length)?.end ?? whole;
}

function partsOf(text: string, marks: readonly Mark[], from: number, to: number): Part[] {
  const parts: Part[] = [];
  let at = from;
  for (const { start, end } of marks) {
    if (start < at || end > to) continue;
    if (start > at) parts.push({ text: text.slice(at, start), marked: false });
    parts.push({ text: text.slice(start, end), marked: true });
    at = end;
  }
  if (at < to) parts.push({ text: text.slice(at, to), marked: false });
  return parts;
}
