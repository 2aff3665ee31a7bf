/** Latin letters that no normalization form of Unicode (UAX #15) decomposes into a plain letter and a mark. */
const letters: Readonly<Record<string, string>> = {
  ð: "d",
  đ: "d",
  ø: "o",
  ł: "l",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  þ: "th",
  ı: "i",
  ħ: "h",
};

/**
 * The marks without which a word is the same: accents, the points of Hebrew, the vowel signs of Arabic. In the scripts of India and
 * South-East Asia, and in kana, a mark is a vowel or makes another letter.
 */
export const accents = /(?=[\0-\u074a\u1ab0-\u1aff\u1dc0-\u20ff])\p{M}/gu;

/** Transliterates a text into lower case without accents ("Đorđe Ćosić" → "dorde cosic"), or without the given marks; letters of other scripts stay. */
export function transliterate(text: string, marks = /\p{M}/gu): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(marks, "")
    .replace(/[^a-z]/gu, (letter) => letters[letter] ?? letter);
}
