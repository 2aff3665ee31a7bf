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

/** Transliterates a text into lower case without accents ("Đorđe Ćosić" → "dorde cosic"); letters of other scripts stay. */
export function transliterate(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z]/gu, (letter) => letters[letter] ?? letter);
}
