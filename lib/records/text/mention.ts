/*
 * "… the 2013 Addendum to the Action Plan (PC.DEC/1107/Corr.1) …" with the forms "2013 Addendum to the Action Plan",
 * "Action Plan" and "PC.DEC/1107/Corr.1" holds the first and the third; the second is part of the first.
 */

/** Words by which a text may name something, and the identifiers of what they name. */
export interface Form {
  words: string;
  names: readonly string[];
}

/** A form as it stands in a text. */
export interface Mention extends Form {
  start: number;
  end: number;
}

/** Finds the forms that stand in a text as whole words, longest first: one within or across a longer one is passed over. */
export function findMentions(text: string, forms: readonly Form[]): Mention[] {
  const longestFirst = [...forms].sort((a, b) => b.words.length - a.words.length || (a.words < b.words ? -1 : 1));
  const mentions: Mention[] = [];
  for (const form of longestFirst) {
    if (!text.includes(form.words)) continue;
    for (const { index: start } of text.matchAll(patternOf(form.words))) {
      const end = start + form.words.length;
      if (mentions.every((other) => end <= other.start || start >= other.end)) mentions.push({ ...form, start, end });
    }
  }
  return mentions.sort((a, b) => a.start - b.start);
}

/** Words end where no letter or digit follows; a number also where no point or stroke leads on to another. */
function patternOf(words: string): RegExp {
  const escaped = words.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&");
  const end = /\p{N}$/u.test(words)
    ? "(?![./]?[\\p{L}\\p{N}])"
    : /\p{L}$/u.test(words)
      ? "(?![\\p{L}\\p{M}\\p{N}])"
      : "";
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}${end}`, "gu");
}
