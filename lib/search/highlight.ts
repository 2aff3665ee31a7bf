import { readTokens, stemOf, type Token } from "./encoder";

/** A piece of a text, marked where it is one of the words that were looked for. */
export interface Part {
  text: string;
  marked: boolean;
}

const separator = " … ";

/** Cuts a text into marked and unmarked parts that together are the text. */
export function markWords(text: string, stems: readonly string[]): Part[] {
  return partsOf(text, findMarked(readTokens(text), stems), 0, text.length);
}

/**
 * Builds a passage of about `length` characters around the densest matches, cut at whole words; an ellipsis stands
 * where words were left out. A text that is short enough is kept whole.
 */
export function buildPassage(text: string, stems: readonly string[], length = 240): Part[] {
  if (text.length <= length * 1.25) return markWords(text, stems);
  const tokens = readTokens(text);
  const marked = findMarked(tokens, stems);
  const start = findStart(tokens, marked, length, text.length);
  const end = findEnd(tokens, start, length, text.length);
  return [
    ...(start > 0 ? [{ text: separator.trimStart(), marked: false }] : []),
    ...partsOf(text, marked, start, end),
    ...(end < text.length ? [{ text: separator.trimEnd(), marked: false }] : []),
  ];
}

function findMarked(tokens: readonly Token[], stems: readonly string[]): Token[] {
  const wanted = new Set(stems);
  return tokens.filter(({ word, base }) => wanted.has(stemOf(word)) || (base !== undefined && wanted.has(stemOf(base))));
}

/* The window that holds the most different matches wins, the first of equals; a few words of lead-in stand before it. */
function findStart(tokens: readonly Token[], marked: readonly Token[], length: number, whole: number): number {
  let best = { start: 0, worth: 0 };
  for (const { start } of marked) {
    const within = marked.filter((token) => token.start >= start && token.end <= start + length * 0.75);
    const worth = new Set(within.map(({ word }) => stemOf(word))).size * 100 + within.length;
    if (worth > best.worth) best = { start, worth };
  }
  const earliest = Math.min(best.start - length / 4, whole - length);
  return earliest <= 0 ? 0 : (tokens.find(({ start }) => start >= earliest)?.start ?? 0);
}

function findEnd(tokens: readonly Token[], start: number, length: number, whole: number): number {
  if (start + length >= whole) return whole;
  return tokens.findLast(({ end }) => end <= start + length)?.end ?? whole;
}

function partsOf(text: string, marked: readonly Token[], from: number, to: number): Part[] {
  const parts: Part[] = [];
  let at = from;
  for (const { start, end } of marked) {
    if (start < at || end > to) continue;
    if (start > at) parts.push({ text: text.slice(at, start), marked: false });
    parts.push({ text: text.slice(start, end), marked: true });
    at = end;
  }
  if (at < to) parts.push({ text: text.slice(at, to), marked: false });
  return parts;
}
