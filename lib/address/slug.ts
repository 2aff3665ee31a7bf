import { transliterate } from "#lib/text/transliterate";

/** The letters of some words without their marks, in lower case with hyphens ("Đorđe Ćosić" → "dorde-cosic"); empty where no Latin letter or digit is left. */
export function wordsOfId(words: string): string {
  return transliterate(words)
    .replace(/\p{M}/gu, "")
    .replace(/[’']/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

/** Takes the first of a stem, stem-2, stem-3 … that is not taken yet, and keeps it among those that are. */
export function takeName(stem: string, taken: Set<string>): string {
  let name = stem;
  for (let next = 2; taken.has(name); next += 1) name = `${stem}-${next}`;
  taken.add(name);
  return name;
}
