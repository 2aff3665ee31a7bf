import { findPrintedName } from "#lib/text/names/find-printed";
import { isEastAsian } from "#lib/text/names/family-first";
import { isSuffix } from "#lib/text/names/filed-name";
import type { Titles } from "#lib/records/people/honorifics";
import { foldSpace } from "#lib/ingest/markdown/parse";

/** A credit as printed in its parts: what stands before the name, the name, what stands behind it, and whose it is. */
export interface CreditParts {
  name: string;
  honorific?: string;
  postnominals?: string;
  affiliation?: string;
}

const commas = "[,،、，]";
const marks = "[,،、，;；؛]";
const opening = "[(（\\[]";
const unbracketed = "[^()（）[\\]]";
const closing = "[)）\\]]";
const bracket = String.raw`${opening}(?:${unbracketed}|${opening}${unbracketed}*${closing})*${closing}`;
const dash = String.raw`\s(?:[–—]|-{1,2})\s`;

/* Where a name ends. Behind brackets within a credit its words go on: "Ambassador (Hon) Mira Solberg", "Jonathan (Jon) Marsh". */
const endOfName = new RegExp(
  String.raw`${marks}|${dash}|(?<=\S)\s*${bracket}(?=\s*(?:$|${marks}|${opening})|${dash})`,
  "u",
);
const endAtComma = new RegExp(commas, "u");

/* What parts the titles behind a name, and how far one reaches. */
const titleBehind = new RegExp(
  String.raw`^(?:${marks}|\s|[–—-]+\s)*((?:(?!${dash}|\s*${opening})[^,،、，;；؛])*)`,
  "u",
);
const suffixBehind = /^[,،、，\s]*([^,،、，]*)/u;

/**
 * Splits a credit as printed: the titles of its language before the name ("S.E.M."), however many, the name with a suffix behind it
 * ("Martin Wharf, Jr."), titles behind it (", PhD"), and the rest as affiliation. The name ends at the first comma, semicolon or dash
 * between spaces, or at brackets, whose inside is the affiliation; with `former`, at commas alone. Where the name is given, it is looked
 * for. Undefined where a given name does not occur or nothing is left for a name.
 */
export function splitCredit(
  printed: string,
  titles: Titles,
  given?: string,
  former: "former" | undefined = undefined,
): CreditParts | undefined {
  if (given !== undefined) return splitAround(printed, titles, foldSpace(given));
  const [start, end] = findName(printed, titles, former === undefined ? endOfName : endAtComma);
  const before = printed.slice(0, start).trim();
  const [name, trailing] = splitTrailing(printed.slice(start, end).trim(), titles);
  if (name === "") return undefined;
  const { honorific, postnominals, affiliation } = readBehind(printed.slice(end), titles);
  return describe({
    name,
    honorific: before === "" ? honorific : before,
    postnominals: [trailing, postnominals].filter((part) => part !== "").join(", "),
    affiliation,
  });
}

/* Where the name begins, behind its titles, and where it ends: there, or behind the suffix that follows that. */
function findName(printed: string, titles: Titles, nameEnd: RegExp): [start: number, end: number] {
  const at = printed.search(nameEnd);
  const head = at === -1 ? printed : printed.slice(0, at);
  let start = 0;
  for (;;) {
    const rest = head.slice(start);
    const title = titles.before.find((each) => rest.startsWith(`${each} `));
    if (title === undefined) break;
    start += title.length + (/^ +/u.exec(rest.slice(title.length))?.[0].length ?? 0);
  }
  // What follows a comma is a suffix of two names at least.
  const suffix = head.slice(start).includes(" ")
    ? takeSegments(printed.slice(head.length), suffixBehind, isSuffix).length
    : 0;
  return [start, head.length + suffix];
}

/* What stands behind a name: titles, one in brackets that might stand before it too ("Mira Solberg (Ms.)"), and the affiliation. */
function readBehind(text: string, titles: Titles): Required<Omit<CreditParts, "name">> {
  const { taken, length } = takeSegments(text, titleBehind, (segment) => titles.behind.includes(segment));
  const rest = text.slice(length).replace(/^(?:[,،、，;；؛\s]|[–—-]+\s)+/u, "");
  const [whole, inside = ""] = new RegExp(`^(${bracket})`, "u").exec(rest) ?? [];
  if (whole === undefined) return { honorific: "", postnominals: taken, affiliation: rest.trim() };
  const words = inside.slice(1, -1).trim();
  const after = rest.slice(whole.length).trim();
  if (titles.before.includes(words))
    return { honorific: words, postnominals: taken, affiliation: after.replace(/^(?:[,،、，;；؛]|[–—-]+\s)\s*/u, "") };
  const space = after === "" || /^[,،、，;；؛]/u.test(after) ? "" : " ";
  return { honorific: "", postnominals: taken, affiliation: `${words}${space}${after}` };
}

/* Takes the words between commas that pass, from the first on: what they are, and how many characters that is. */
function takeSegments(
  text: string,
  pattern: RegExp,
  test: (segment: string) => boolean,
): { taken: string; length: number } {
  const taken: string[] = [];
  let length = 0;
  for (;;) {
    const [whole = "", segment = ""] = pattern.exec(text.slice(length)) ?? [];
    if (segment === "" || !test(segment.trim())) break;
    taken.push(segment.trim());
    length += whole.length;
  }
  return { taken: taken.join(", "), length };
}

/* Titles behind a name without a comma: "Peter Elmer PhD", "李港先生". */
function splitTrailing(head: string, { behind }: Titles): [name: string, titles: string] {
  const title = behind.find(
    (each) =>
      head.endsWith(` ${each}`) ||
      (isEastAsian(head) && head.endsWith(each) && [...head].length > [...each].length + 1),
  );
  return title === undefined ? [head, ""] : [head.slice(0, -title.length).trim(), title];
}

function splitAround(printed: string, titles: Titles, name: string): CreditParts | undefined {
  const found = findPrintedName(printed, name);
  if (found === undefined) return undefined;
  const { at, length } = found;
  const before = printed.slice(0, at).replace(/(?:[\s,;；]|\s[–—-]+)+$/u, "");
  const { postnominals, affiliation: after, honorific: inBrackets } = readBehind(printed.slice(at + length), titles);
  // What stands before the name is its title where an affiliation follows it, and the affiliation where none does.
  const title = titles.before.find((each) => before === each || before.endsWith(` ${each}`));
  const honorific = after === "" ? (title ?? inBrackets) : before === "" ? inBrackets : before;
  const affiliation =
    after === "" ? before.slice(0, before.length - (title?.length ?? 0)).replace(/[\s,]+$/u, "") : after;
  return describe({ name, honorific, postnominals, affiliation });
}

function describe({ name, honorific, postnominals, affiliation }: Required<CreditParts>): CreditParts {
  return {
    name,
    ...(honorific === "" ? {} : { honorific }),
    ...(postnominals === "" ? {} : { postnominals }),
    ...(affiliation === "" ? {} : { affiliation }),
  };
}
