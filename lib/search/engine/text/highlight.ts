import { readTokens, type Token } from "./encoder";
import { findRun } from "./phrase";

/** A piece of a text, marked where it is one of the words that were looked for. */
export interface Part {
  text: string;
  marked: boolean;
}

const separator = " … ";

/** A stretch of a text that is marked, and the term by which it was found. */
interface Mark {
  term: string;
  start: number;
  end: number;
}

/** Cuts a text into marked and unmarked parts that together are the text; a term is a folded word, or a phrase joined by "_". */
export function markWords(text: string, terms: readonly string[]): Part[] {
  return partsOf(text, findMarks(readTokens(text), terms), 0, text.length);
}

/**
 * Builds a passage of about `length` characters around the densest matches, cut at whole words; an ellipsis stands
 * where words were left out. A text that is short enough is kept whole.
 */
export function buildPassage(text: string, terms: readonly string[], length = 240): Part[] {
  if (text.length <= length * 1.25) return markWords(text, terms);
  const tokens = readTokens(text);
  const marks = findMarks(tokens, terms);
  const start = findStart(tokens, marks, length, text.length);
  const end = findEnd(tokens, start, length, text.length);
  return [
    ...(start > 0 ? [{ text: separator.trimStart(), marked: false }] : []),
    ...partsOf(text, marks, start, end),
    ...(end < text.length ? [{ text: separator.trimEnd(), marked: false }] : []),
  ];
}

/* Where two begin at one word the longer counts, so that a phrase is marked as one. */
function findMarks(tokens: readonly Token[], terms: readonly string[]): Mark[] {
  const words = new Set(terms);
  const phrases = terms.filter((term) => term.includes("_"));
  const marks: Mark[] = [];
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    if (token === undefined) break;
    const { word, base = word, start, end } = token;
    const single = [word, base].find((each) => words.has(each));
    const runs = phrases.flatMap((term) => {
      const run = findRun(tokens.slice(at, at + term.split("_").length), term);
      return run === undefined ? [] : [{ term, ...run }];
    });
    if (single !== undefined) runs.push({ term: single, length: 1, start, end });
    const [run] = runs.sort((a, b) => b.length - a.length);
    if (run !== undefined) marks.push({ term: run.term, start: run.start, end: run.end });
    at += run?.length ?? 1;
  }
  return marks;
}

/* The window that holds the most different matches wins, the first of equals; a few words of lead-in stand before it. */
function findStart(tokens: readonly Token[], marks: readonly Mark[], length: number, whole: number): number {
  let best = { start: 0, density: 0 };
  for (const { start } of marks) {
    const within = marks.filter((mark) => mark.start >= start && mark.end <= start + length * 0.75);
    const density = new Set(within.map(({ term }) => term)).size * 100 + within.length;
    if (density > best.density) best = { start, density };
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
