import { isStopWord, readTokens, readWords } from "#lib/search/engine/text/encoder";
import type { Phrase } from "#lib/search/engine/text/phrase";

/** A query taken apart: the folded words to find, and the phrases that must stand as they are. */
export interface ParsedQuery {
  words: readonly string[];
  /** The words as they were typed, by their folded form. */
  typed: ReadonlyMap<string, string>;
  phrases: readonly Phrase[];
  /** True while the last word may still be a beginning: nothing follows it. */
  unfinished: boolean;
}

const quoted = /["“”„«]([^"“”„«»]*)(["“”»]|$)/gu;

/** Parses a query: words, and "quoted phrases"; every phrase's words are also among the words. */
export function parseQuery(query: string): ParsedQuery {
  const text = query.slice(0, 400);
  const phrases: Phrase[] = [];
  for (const [, inner = "", close] of text.matchAll(quoted)) {
    const words = readWords(inner);
    if (words.length > 0) phrases.push({ words, open: close === "" });
  }
  const typed = new Map(readTokens(text).map(({ word, start, end }) => [word, text.slice(start, end)]));
  const all = [...typed.keys()];
  const telling = all.filter((word) => !isStopWord(word));
  return { words: telling.length === 0 ? all : telling, typed, phrases, unfinished: /[\p{L}\p{N}]$/u.test(text) };
}
