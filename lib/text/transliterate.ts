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

/*
 * The marks without which a word is the same: accents, the points of Hebrew, the vowel signs of Arabic. In the scripts of India and
 * South-East Asia, and in kana, a mark is a vowel or makes another letter.
 */
const accents = /(?=[\0-\u074a])\p{M}/gu;

/** Transliterates a text into lower case without accents ("Đorđe Ćosić" → "dorde cosic"); letters of other scripts stay, with what makes them others. */
export function transliterate(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(accents, "")
    .replace(/[^a-z]/gu, (letter) => letters[letter] ?? letter);
}
