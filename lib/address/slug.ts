/** Letters that Unicode does not take apart into a plain letter and a mark. */
const plainLetters: Readonly<Record<string, string>> = {
  ð: "d",
  đ: "d",
  þ: "th",
  ø: "o",
  ł: "l",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ı: "i",
  "’": "",
  "'": "",
};

/** The letters of some words without their marks, in lower case with hyphens ("Đorđe Ćosić" → "dorde-cosic"); empty where no Latin letter or digit is left. */
export function wordsOfId(words: string): string {
  const plain = words.toLowerCase().replace(/[ðđþøłßæœı’']/gu, (letter) => plainLetters[letter] ?? letter);
  return plain
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/gu, "-")
    .replace(/^-|-$/gu, "");
}
