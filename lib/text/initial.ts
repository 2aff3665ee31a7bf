/* The consonants with which Korean syllables begin, in the order of their parts in Unicode. */
const consonants = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";

/**
 * Finds the letter under which a name is filed, in its own script: without accents, unless the language takes it for a letter of its own
 * ("Å" in Swedish). Of Chinese characters, which are too many for that, it is "漢字"; "#" where the name begins with no letter.
 */
export function initialOf(name: string, language = "en"): string {
  const first = String.fromCodePoint(name.codePointAt(0) ?? 0);
  if (!/\p{L}/u.test(first)) return "#";
  if (/\p{Script=Han}/u.test(first)) return "漢字";
  const plain = first.normalize("NFKD").charAt(0);
  if (/\p{Script=Hangul}/u.test(first)) return consonants.charAt(plain.charCodeAt(0) - 0x1100) || first;
  const capital = (letter: string) => letter.toLocaleUpperCase(language).charAt(0);
  const { compare } = new Intl.Collator(language, { sensitivity: "base" });
  if (compare(plain, first) === 0) return foldLetter(capital(plain), compare);
  return capital(first);
}

/* A letter that only differs from a plain one by a stroke, such as Ø in English, is filed with it. */
function foldLetter(letter: string, compare: (a: string, b: string) => number): string {
  if (/[A-Z]/u.test(letter) || !/\p{Script=Latin}/u.test(letter)) return letter;
  return [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"].find((plain) => compare(plain, letter) === 0) ?? letter;
}
