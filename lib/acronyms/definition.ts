/*
 * "… by the National Referral Mechanism (NRM) …" and "… the NRM (National Referral Mechanism) …" both spell out NRM.
 *
 * The method is that of A. S. Schwartz and M. A. Hearst, "A simple algorithm for identifying abbreviation definitions in biomedical
 * text", Pacific Symposium on Biocomputing 8 (2003), 451–462: a short form stands in brackets behind its long form, or the other way
 * round; the long form has at most min(n + 5, 2n) words for a short form of n characters; all letters of the short form stand in it in
 * their order, the first at the beginning of a word. Theirs takes the shortest run of words that fits; as every second "of" then begins
 * an "Office", ours takes the run in which most letters begin a word, and most of them must.
 */

/** An acronym as a text spells it out; `at` is where the acronym stands, in UTF-16 units. */
export interface Definition {
  acronym: string;
  words: string;
  at: number;
}

/** Finds the acronyms that a text spells out, in their order. */
export function findDefinitions(text: string): Definition[] {
  return [...text.matchAll(/\(([^()]+)\)/gu)].flatMap(({ 1: inner = "", index }) => {
    const found =
      readShortInside(text.slice(0, index), inner, index + 1) ?? readLongInside(text.slice(0, index), inner);
    return found ?? [];
  });
}

/** Tells whether a word has the form of an acronym: two capitals or more among letters, digits and strokes. */
export function isAcronym(word: string): boolean {
  return /^(?=\p{Lu}|\p{N})[\p{L}\p{M}\p{N}&/.-]{2,12}$/u.test(word) && (word.match(/\p{Lu}/gu) ?? []).length > 1;
}

/** Gives an acronym without the sign of the plural: "NGOs" → "NGO". */
export function singularOf(acronym: string): string {
  return acronym.replace(/(?<=\p{Lu})s$/u, "");
}

/** Counts the letters of an acronym that begin a word of what it stands for; 0 where it does not stand for the words, wholly from the first to the last. */
export function countInitials(acronym: string, words: string): number {
  const letters = [...singularOf(acronym).toLowerCase()].filter((sign) => /[\p{L}\p{N}]/u.test(sign));
  const signs = words.toLowerCase();
  const begins = (at: number) => (/[\p{L}\p{N}]/u.test(signs.charAt(at - 1)) ? 0 : 1);
  // The best count of the letters so far, by where the last of them stands.
  let ends = new Map(signs.startsWith(letters[0] ?? " ") ? [[0, 1]] : []);
  for (const letter of letters.slice(1)) {
    const next = new Map<number, number>();
    for (let at = 1, best = 0; at < signs.length; at += 1) {
      best = Math.max(best, ends.get(at - 1) ?? 0);
      if (best > 0 && signs.startsWith(letter, at)) next.set(at, best + begins(at));
    }
    ends = next;
  }
  const count = Math.max(0, ...ends.values());
  return count * 2 > letters.length ? count : 0;
}

/* A bracket may go on: "(NRM, in force since 2031)". */
function readShortInside(before: string, inner: string, start: number): Definition | undefined {
  const [, quote = "", acronym = ""] = /^(["“'‘]?)([^\s,;]+?)["”'’]?(?:[,;]\s.*)?$/su.exec(inner) ?? [];
  if (!isAcronym(acronym)) return undefined;
  const most = Math.min(acronym.length + 5, acronym.length * 2);
  const sentence = before.split(/[.;:!?)]\s|["“”]/u).at(-1) ?? "";
  const starts = [...sentence.matchAll(/[\p{L}\p{N}][^\s]*/gu)].slice(-most).map(({ index }) => index);
  const runs = starts.map((at) => sentence.slice(at).trim()).filter((words) => !words.split(/\s+/u).includes(acronym));
  const words = findBest(acronym, runs);
  return words === undefined ? undefined : { acronym, words, at: start + quote.length };
}

/* What is set off by commas there is a list of examples. */
function readLongInside(before: string, inner: string): Definition | undefined {
  const acronym = /(\S+)\s+$/u.exec(before)?.[1] ?? "";
  const isLong = isAcronym(acronym) && /^[^,;]+\s[^,;]+$/u.test(inner) && countInitials(acronym, inner) > 0;
  return isLong && inner.split(/\s+/u).length <= acronym.length + 5
    ? { acronym, words: inner, at: before.lastIndexOf(acronym) }
    : undefined;
}

/** Finds among runs of words, of which the shorter come last, the one that an acronym stands for best; a capital counts where letters do not. */
export function findBest(acronym: string, runs: readonly string[]): string | undefined {
  const scored = runs.map((words) => ({
    words,
    score: countInitials(acronym, words) + (/^\p{Lu}/u.test(words) ? 0.5 : 0),
  }));
  const best = scored
    .filter(({ score }) => score >= 1)
    .reduce<(typeof scored)[number] | undefined>(
      (one, other) => (one !== undefined && one.score > other.score ? one : other),
      undefined,
    );
  return best?.words.replace(/[’']s$/u, "");
}
