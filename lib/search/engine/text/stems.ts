import { transliterate } from "#lib/text/transliterate";

/** Makes of a word of one language, in small letters, what all its forms share. */
export type Stem = (word: string) => string;

/** What stems words, by language (the first part of a tag of BCP 47). */
export type Stems = Readonly<Record<string, Stem>>;

/*
 * Letters for which a language has another spelling: of German the umlauts as a keyboard without them writes them; of Arabic and
 * Persian the letters that are confused at the end of a word, those of the other keyboard, and the stroke that only stretches a word
 * (as Lucene's ArabicNormalizer and PersianNormalizer have them).
 */
const umlauts: Stem = (word) => word.replace(/(?<=[ao])e|(?<=(?<![aeq])u)e/gu, "");
const arabic: Stem = (word) =>
  word.replace(/[ـةىیکۀ]/gu, (letter) => (letter === "ـ" ? "" : ("هييكه"["ةىیکۀ".indexOf(letter)] ?? "")));
const spellings: Stems = { de: umlauts, ar: arabic, fa: arabic, ur: arabic };

/** Says whether words of a language are made one by their spelling, whether or not it has a stemmer. */
export function hasSpellings(language: string): boolean {
  return language in spellings;
}

/** Builds what stems the words of a language: its spellings made one, its stemmer where one is kept, and no accents. */
export function buildStem(language: string, stemmer: Stem = same): Stem {
  const spell = spellings[language] ?? same;
  return (word) => transliterate(stemmer(spell(word.normalize("NFC"))));
}

const same: Stem = (word) => word;

/** Stems a word as it was typed, and without its accents, as readers type it. */
export function stemBothWays(stem: Stem, typed: string): string[] {
  const word = typed.toLowerCase();
  return [...new Set([stem(word), stem(transliterate(word))])];
}
