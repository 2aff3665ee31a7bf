import { readRoman } from "#lib/text/roman";

/*
 * Panel 3 – Looking forward         gives "Looking forward", of session number 3
 * 3. Taking stock                   gives "Taking stock"
 * 3.3. Session III: The future      gives "The future"; also "Session No. 3: …", "SESSION 03. …"
 */

const section = String.raw`(?:\d+(?:\.\d+)+\.?|(?:\d+|[A-Z]|[IVXLC]+)[.)])\s+`;
const words = String.raw`(?<words>\p{L}[\p{L} -]*\s)`;
const number = String.raw`(?:(?:[Nn][or]?[.°º]|№|#)\s*)?(?<number>\d+|[IVXLC]+)\s*[.:)|–—-]\s+`;

/* A number of the section, which goes before its kind and number alone; and without. */
const heads = [new RegExp(`^${section}${words}${number}`, "u"), new RegExp(`^${words}?${number}`, "u")];

/**
 * Finds the title of a session in its heading, without what its mark says: the kind, whose label is given, and the number. What does not
 * tell that number stays.
 */
export function titleOf(heading: string, number: string | undefined, label: string): string {
  const plain = heading.replace(/[.,]$/u, "");
  if (number === undefined) return plain;
  for (const head of heads) {
    const found = head.exec(plain);
    if (found === null || !tells(found.groups ?? {}, Number(number), label)) continue;
    const title = plain.slice(found[0].length);
    return title === "" ? plain : title;
  }
  return plain;
}

/* A letter may be a Roman number behind one word, or behind the kind: "World War I" is none. */
function tells(found: { words?: string; number?: string }, number: number, label: string): boolean {
  const { words: before = "", number: printed = "" } = found;
  if (/^\d/u.test(printed)) return Number(printed) === number;
  const last = (text: string) =>
    text
      .trim()
      .toLowerCase()
      .split(/[\s-]+/u)
      .at(-1);
  return readRoman(printed) === number && (!before.trim().includes(" ") || last(before) === last(label));
}
