import { z } from "zod";

/** The titles before a name, by language (BCP 47): `{"fr": ["Mme", "M.", "S.E.M."]}`; `content/vocabulary/honorifics.json` adds to them. */
export const Honorifics = z.record(z.string(), z.array(z.string().min(1)));
export type Honorifics = z.infer<typeof Honorifics>;

/** The titles that every portal knows. */
export const defaultHonorifics: Honorifics = {
  en: [
    "Mr",
    "Mr.",
    "Mrs",
    "Mrs.",
    "Ms",
    "Ms.",
    "Dr",
    "Dr.",
    "Fr",
    "Fr.",
    "Prof",
    "Prof.",
    "Professor",
    "Judge",
    "Ambassador",
    "H.E.",
  ],
  fr: ["M.", "Mme", "Mme.", "Mlle", "Madame", "Monsieur", "Dr", "Pr", "S.E.", "S.E.M.", "S.E. M.", "S.E. Mme", "Me"],
  es: ["Sr.", "Sra.", "Srta.", "D.", "Dña.", "Dr.", "Dra.", "Prof.", "Excmo. Sr.", "Excma. Sra."],
  de: ["Herr", "Frau", "Dr.", "Prof.", "Prof. Dr.", "Botschafter", "Botschafterin"],
};

/** Joins a portal's own titles with the default ones. */
export function joinHonorifics(own: Honorifics): Honorifics {
  const languages = new Set([...Object.keys(defaultHonorifics), ...Object.keys(own)]);
  return Object.fromEntries(
    [...languages].map((language) => [language, [...(defaultHonorifics[language] ?? []), ...(own[language] ?? [])]]),
  );
}

/** Lists the titles of a language, the longest first, so that "Prof. Dr." is found before "Prof.". */
export function titlesOf(honorifics: Honorifics, language: string): string[] {
  const known = honorifics[language] ?? honorifics[language.split("-", 1)[0] ?? ""] ?? [];
  return [...known].sort((a, b) => b.length - a.length);
}
