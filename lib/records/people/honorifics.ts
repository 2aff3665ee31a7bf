import { z } from "zod";
import { capitalise } from "#lib/text/capitalise";
import { defaultHonorifics } from "#lib/text/names/default-honorifics";

/**
 * The titles beside a name, by language (BCP 47): `{"fr": ["Mme", "S.E.M."], "en": [", PhD"]}`, where one that stands behind the name
 * begins with a comma; `content/vocabulary/honorifics.json` adds to the default ones.
 */
export const Honorifics = z.record(z.string(), z.array(z.string().min(1)));
export type Honorifics = z.infer<typeof Honorifics>;

/** The titles that may stand before and behind the names of a document, the longest first. */
export interface Titles {
  before: string[];
  behind: string[];
}

/** Joins a portal's own titles with the default ones. */
export function joinHonorifics(own: Honorifics): Honorifics {
  const languages = new Set([...Object.keys(defaultHonorifics), ...Object.keys(own)]);
  return Object.fromEntries(
    [...languages].map((language) => [language, [...(defaultHonorifics[language] ?? []), ...(own[language] ?? [])]]),
  );
}

/**
 * Lists the titles that a document in a language may print: its own, and those of other languages that can't be taken for initials
 * ("Madame", but neither "M." nor "D."); the longest first, so that "Prof. Dr." is found before "Prof.".
 */
export function titlesOf(honorifics: Honorifics, language: string): Titles {
  const own = honorifics[language] ?? honorifics[language.split("-", 1)[0] ?? ""] ?? [];
  const others = Object.values(honorifics).flat();
  const all = [...new Set([...own, ...others.filter((title) => isUnmistakable(title))])];
  const longestFirst = (titles: readonly string[]) => [...new Set(titles)].sort((a, b) => b.length - a.length);
  const before = all.filter((title) => !title.startsWith(","));
  return {
    before: longestFirst(before.flatMap((title) => [title, capitalise(title)])),
    behind: longestFirst(all.flatMap((title) => (title.startsWith(",") ? [title.slice(1).trim()] : []))),
  };
}

function isUnmistakable(title: string): boolean {
  const letters = title.match(/\p{L}/gu) ?? [];
  return title.startsWith(",") || letters.length > (/\p{Script=Latin}/u.test(title) ? 2 : 1);
}
