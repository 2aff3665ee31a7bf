import { splitFamilyFirst } from "./family-first";
import { beginsFamily, isKept, isParticle } from "./particles";

/** A name parted as it is filed; `particle` stands before the family name, and `isDropped` where the family name is also cited without it. */
export interface FiledName {
  family: string;
  given: string;
  particle?: string | undefined;
  isDropped?: boolean | undefined;
  suffix?: string | undefined;
}

/* What follows a family name and is no part of it; a letter that may be an initial is none. */
const suffixPattern = /^(?:[JS]r\.?|[JS]nr\.?|I{2,3}|IV|VI{1,3}|fils|père)$/u;

/** Tells whether words are what follows a name and is a part of it: "Jr.", "III". */
export function isSuffix(words: string): boolean {
  return suffixPattern.test(words);
}

/**
 * Parts a name as it is printed: "Anna van der Berg" → "Berg", "Anna", "van der". Names in Chinese, Japanese and Korean writing have the
 * family name first, and so have three words whose last is a patronymic. `undefined` for a single name, which is filed as it is.
 */
export function parseName(name: string): FiledName | undefined {
  const words = name.trim().split(/\s+/u);
  const last = words.at(-1) ?? "";
  const suffix = words.length > 2 && isSuffix(last) ? words.pop() : undefined;
  const plain = words.join(" ").replace(/,$/u, "");
  const parts = splitFamilyFirst(plain) ?? splitFamilyLast(plain.split(" "));
  return parts === undefined ? undefined : { ...parts, ...(suffix === undefined ? {} : { suffix }) };
}

/** Parts a name as an editor files it: "Berg, Anna van der", "Wharf, Martin, Jr."; `undefined` where it has no comma. */
export function parseFiled(filed: string): FiledName | undefined {
  const [family = "", rest, suffix] = filed.split(/,\s*/u);
  if (rest === undefined || rest === "") return undefined;
  const words = rest.split(/\s+/u);
  const behind = words.splice(words.findLastIndex((word) => !isParticle(word)) + 1);
  return {
    family,
    given: words.join(" "),
    ...describeParticle(behind),
    ...(suffix === undefined ? {} : { suffix }),
  };
}

function splitFamilyLast(words: readonly string[]): FiledName | undefined {
  const start = findFamily(words);
  const [prefix, family] = splitPrefix(words.slice(start).join(" "));
  const before = words.findLastIndex((word, at) => at < start && !isParticle(word)) + 1;
  const given = words.slice(0, before).join(" ");
  if (given === "" || family === "") return undefined;
  const particles = [...words.slice(before, start), ...(prefix === "" ? [] : [prefix])];
  return { family, given, ...describeParticle(particles) };
}

/* Where the family name begins: at the last word, before what belongs to it ("Van Den Haven"), and before two that "y" joins ("Ortega y Gasset"). */
function findFamily(words: readonly string[]): number {
  let start = words.length - 1;
  while (start > 1 && beginsFamily(words[start - 1] ?? "")) start -= 1;
  return start > 2 && /^[yi]$/u.test(words[start - 1] ?? "") ? start - 2 : start;
}

/* An article or particle that is written together with the name: "al-Hadi", "d’Arc". */
function splitPrefix(family: string): [prefix: string, family: string] {
  const [, prefix = "", rest = family] = /^((?:a[a-z]{1,2}|el)-|d['’])(\p{Lu}.*)$/u.exec(family) ?? [];
  return [prefix, rest];
}

function describeParticle(words: readonly string[]): Pick<FiledName, "particle" | "isDropped"> {
  if (words.length === 0) return {};
  const isDropped = !isKept(words) && !words.some((word) => word.endsWith("-"));
  return { particle: words.join(" "), ...(isDropped ? { isDropped } : {}) };
}

/** Joins a particle and what follows it: "van" "Berg", but "d’" "Arc" and "al-" "Hadi" without a blank. */
export function joinParticle(particle: string | undefined, family: string): string {
  if (particle === undefined) return family;
  return /[-'’]$/u.test(particle) && !/^de['’]$/u.test(particle) ? `${particle}${family}` : `${particle} ${family}`;
}
