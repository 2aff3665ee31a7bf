import anyAscii from "any-ascii";

/**
 * Spells the letters of any script in Latin ones, each Chinese or Korean character as a word of its own ("Иван Портов" → "Ivan Portov",
 * "李港" → "Li Gang"); Latin letters stay. Its table is long, so nothing that runs in the browser may import it.
 */
export function romanize(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\p{Script=Han}\p{Script=Hangul}]/gu, (character) => ` ${anyAscii(character)} `)
    .replace(/(?:(?!\p{Script=Latin})[\p{L}\p{N}]\p{M}*)+/gu, (letters) => anyAscii(letters))
    .replace(/ +/gu, " ")
    .trim();
}
