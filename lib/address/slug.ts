import { transliterate } from "#lib/text/transliterate";

/** The letters of some words without their marks, in lower case with hyphens ("Đorđe Ćosić" → "dorde-cosic"); empty where no Latin letter or digit is left. */
export function wordsOfId(words: string): string {
  return transliterate(words)
    .replace(/[’']/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
