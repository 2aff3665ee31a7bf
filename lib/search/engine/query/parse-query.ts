import { isStopWord, readTokens, readWords } from "#lib/search/engine/text/encoder";
import type { Phrase } from "#lib/search/engine/text/phrase";

/** A query taken apart: the folded words to find, those that no hit may have, and the phrases that must stand as they are. */
export interface ParsedQuery {
  words: readonly string[];
  /** All its words as they follow each other. */
  sequence: readonly string[];
  /** The words to leave out, as they were typed. */
  without: readonly string[];
  /** The words as they were typed, by their folded form. */
  typed: ReadonlyMap<string, string>;
  /** The words behind a joined prefix, by the whole: "trafficking" of "anti-trafficking". */
  bases: ReadonlyMap<string, string>;
  phrases: readonly Phrase[];
  /** True where it asks how many there are. */
  counts: boolean;
  /** True while the last word may still be a beginning: nothing follows it. */
  unfinished: boolean;
}

/** So many letters of a query are read: more than a page has. */
export const longestQuery = 4000;

const quoted = /["“”„«]([^"“”„«»]*)(["“”»]|$)/gu;

/* "-word", "NOT word" and "except word", where a word begins. */
const excluded =
  /(?<=^|\s)(?:[-‐‑−]|(?:NOT|[Ee]xcept(?:\s+for)?|[Ee]xcluding|but\s+not)\s+)(\p{L}[\p{L}\p{M}\p{N}]*)/gu;

const countQuestion = /\b(?:how (?:many|much)|number of)\b/iu;

/** Parses a query: words, "quoted phrases", whose words are also among the words, and words to leave out. */
export function parseQuery(query: string): ParsedQuery {
  const whole = cleanQuery(query.slice(0, longestQuery));
  const without: string[] = [];
  const leaveOut = (part: string) =>
    part.replaceAll(excluded, (_, word: string) => {
      without.push(word);
      return "";
    });
  // Within quotation marks a hyphen is a hyphen.
  const left = whole.replaceAll(/[^"“”„«»]+|["“„«][^"“”„«»]*["“”»]?/gu, (part) =>
    /^["“„«]/u.test(part) ? part : leaveOut(part),
  );
  const text = left.replace(countQuestion, " ");
  const phrases: Phrase[] = [];
  for (const [, inner = "", close] of text.matchAll(quoted)) {
    const words = readWords(inner);
    if (words.length > 0) phrases.push({ words, open: close === "" });
  }
  const tokens = readTokens(text);
  const typed = new Map(tokens.map(({ word, start, end }) => [word, text.slice(start, end)]));
  const bases = new Map(tokens.flatMap(({ word, base }) => (base === undefined ? [] : [[word, base] as const])));
  const all = [...typed.keys()];
  const telling = all.filter((word) => !isStopWord(word));
  const asked = telling.length === 0 ? all : telling;
  // One letter says nothing yet of the word that it begins; those before it are whole.
  const begun = asked.length > 1 && /(?<![\p{L}\p{N}])\p{L}$/u.test(text);
  const words = begun ? asked.filter((word) => word !== all.at(-1)) : asked;
  const counts = text !== left;
  return {
    words,
    sequence: tokens.map(({ word }) => word),
    without,
    typed,
    bases,
    phrases,
    counts,
    unfinished: !begun && /[\p{L}\p{N}]$/u.test(text),
  };
}

/* So many words are rather copied than typed, and a number behind one of them is that of a footnote. */
const copiedWords = 6;

/* What copying leaves in words: tags, characters without a width, other apostrophes, and hyphens with a space or a line's end. */
function cleanQuery(typed: string): string {
  const isCopied = typed.trim().split(/\s+/u).length >= copiedWords;
  const text = isCopied ? typed.replaceAll(/(?<=\p{Ll}{4}[.,;:)”’"]?)\d{1,2}(?=[\s.,;]|$)/gu, "") : typed;
  return text
    .replaceAll(/<\/?[a-z][^<>]*>/giu, " ")
    .replaceAll(/[\u00AD\u200B-\u200D\u2060\uFEFF]/gu, "")
    .replaceAll(/[´`ʼ′]/gu, "’")
    .replaceAll(/(\p{L})\s+[-‐‑]\s+(?=\p{L})/gu, "$1-")
    .replaceAll(/(\p{L})[-‐‑]\s+(?!(?:and|or|to)\b)(?=\p{Ll})/gu, "$1");
}
