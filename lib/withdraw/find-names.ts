import { foldText } from "./fold";
import type { Withdrawal, Withheld } from "./withdrawal";

/** A name that is withdrawn as it stands in a text, and whose it is. */
export interface NameFound {
  start: number;
  end: number;
  number: number;
}

/** Finds the withdrawn names in a text, in order and without overlap. */
export type FindNames = (text: string) => NameFound[];

const before = "(?<![\\p{L}\\p{N}])";
const after = "(?![\\p{L}\\p{N}])";
/** Between the words of a name: a blank, a comma, a hyphen, the point of an address, or nothing, as in "@MiraSolberg". */
const between = "(?: |[',._+-]|%20){0,3}";
const titles =
  /(?<!\p{L})(?:mr|mrs|ms|miss|dr|prof|professor|sir|judge|minister|ambassador|amb|father|fr|senator|madam)\.? +$/u;

/**
 * Builds the finder of withdrawn names. A full form is found wherever it stands; a family name where it stands alone with a capital
 * letter, with the first names and initials beside it, but not within the name of another. Where the family name is an
 * ordinary word too it must have a first name, an initial or a title beside it. `anyCase` finds family names in small letters as well.
 */
export function buildNameFinder({ people, keep }: Withdrawal, { anyCase = false } = {}): FindNames {
  const kept = keep.length === 0 ? undefined : compile(keep);
  const persons = people.map((person) => ({
    person,
    full: compile(person.full),
    short: person.short.length === 0 ? undefined : compileShort(person),
  }));
  const tells = [
    ...new Set(people.flatMap(({ full, short }) => [...full, ...short].map((words) => words.at(-1) ?? ""))),
  ];
  return (text) => {
    const { text: folded, offsets } = foldText(text);
    if (!tells.some((tell) => folded.includes(tell))) return [];
    const passedOver = kept === undefined ? [] : [...folded.matchAll(kept)].map(rangeOf);
    const found = persons.flatMap(({ person, full, short }) =>
      [
        ...[...folded.matchAll(full)].map(rangeOf),
        ...(short === undefined ? [] : [...folded.matchAll(short)])
          .filter(
            (match) =>
              anyCase || /\p{Lu}/u.test(text.slice(offsets[match.index], offsets[match.index + match[0].length])),
          )
          .filter(
            (match) =>
              !person.isWord ||
              match[0].length > (match[1] ?? "").length ||
              titles.test(folded.slice(Math.max(0, match.index - 20), match.index)),
          )
          .map(rangeOf)
          .filter((range) => passedOver.every((other) => range.end <= other.start || range.start >= other.end)),
      ].map(({ start, end }): NameFound => ({
        start: offsets[start] ?? 0,
        end: offsets[end] ?? text.length,
        number: person.number,
      })),
    );
    return withoutOverlap(found);
  };
}

function compile(forms: readonly (readonly string[])[]): RegExp {
  const unspaced = forms.filter(isUnspaced);
  const spaced = forms.filter((form) => !isUnspaced(form));
  const patterns = [
    ...(unspaced.length === 0 ? [] : [alternatives(unspaced)]),
    ...(spaced.length === 0 ? [] : [`${before}(?:${alternatives(spaced)})${after}`]),
  ];
  return new RegExp(patterns.length === 0 ? "(?!)" : patterns.join("|"), "gu");
}

/* Where no blanks part words, a name has other letters right before and behind it. */
function isUnspaced(words: readonly string[]): boolean {
  return /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]+$/u.test(
    words.join(""),
  );
}

function compileShort({ short, given }: Withheld): RegExp {
  const initials = [...new Set(given.map((word) => word.charAt(0)))];
  const firsts = given.length === 0 ? "(?!)" : `(?:${given.join("|")})`;
  const points = initials.length === 0 ? "(?!)" : `(?:[${initials.join("")}]\\.)`;
  // Before a name an initial may lack its point; a letter that is a word as well is none.
  const sure = initials.filter((letter) => /[b-df-hj-np-xz]/u.test(letter));
  const bare = sure.length === 0 ? "(?!)" : `(?:[${sure.join("")}] )`;
  const leading = `(?:(?:${firsts}[ ._-]{1,2}|${points} ?|${bare})(?:\\p{L}\\. ?)*)*`;
  const following = `(?:,? (?:${firsts}${after}|${points}))*`;
  return new RegExp(`${before}${leading}(${alternatives(short)})${after}${following}`, "gu");
}

function alternatives(forms: readonly (readonly string[])[]): string {
  return forms
    .map((words) => words.join(between))
    .sort((a, b) => b.length - a.length)
    .join("|");
}

function rangeOf(match: RegExpExecArray): { start: number; end: number } {
  return { start: match.index, end: match.index + match[0].length };
}

/** Of two that overlap the one that begins first stays, and the longer of two that begin together. */
function withoutOverlap(found: NameFound[]): NameFound[] {
  const sorted = found.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = -1;
  return sorted.filter((each) => {
    if (each.start < end) return false;
    end = each.end;
    return true;
  });
}
