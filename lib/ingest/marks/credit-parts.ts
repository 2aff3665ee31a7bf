import { isEastAsian } from "#lib/text/names/family-first";
import { isSuffix } from "#lib/text/names/filed-name";
import type { Titles } from "#lib/records/people/honorifics";
import { foldSpace } from "#lib/ingest/markdown";

/** A credit as printed in its parts: what stands before the name, the name, what stands behind it, and whose it is. */
export interface CreditParts {
  name: string;
  honorific?: string;
  postnominals?: string;
  affiliation?: string;
}

/**
 * Splits a credit as printed: the titles of its language before the name ("S.E.M."), however many, the name up to the first comma with a
 * suffix behind it ("Martin Wharf, Jr."), titles behind it (", PhD"), and the rest as affiliation. Where the name is given, it is
 * looked for. Undefined where a given name does not occur or nothing is left for a name.
 */
export function splitCredit(printed: string, titles: Titles, given?: string): CreditParts | undefined {
  if (given !== undefined) return splitAround(printed, titles, foldSpace(given));
  const [start, end] = findName(printed, titles);
  const honorific = printed.slice(0, start).trim();
  const [name, trailing] = splitTrailing(printed.slice(start, end).trim(), titles);
  if (name === "") return undefined;
  const { taken, rest } = takeSegments(printed.slice(end), (segment) => titles.behind.includes(segment));
  const postnominals = [trailing, taken].filter((part) => part !== "").join(", ");
  return describe({ name, honorific, postnominals, affiliation: rest });
}

/* Where the name begins, behind its titles, and where it ends: at the first comma, or behind the suffix that follows that. */
function findName(printed: string, titles: Titles): [start: number, end: number] {
  const comma = printed.search(/[,،、，]/u);
  const head = comma === -1 ? printed : printed.slice(0, comma);
  let start = 0;
  for (;;) {
    const rest = head.slice(start);
    const title = titles.before.find((each) => rest.startsWith(`${each} `));
    if (title === undefined) break;
    start += title.length + (/^ +/u.exec(rest.slice(title.length))?.[0].length ?? 0);
  }
  // What follows a comma is a suffix of two names at least.
  const suffix = head.slice(start).includes(" ") ? takeSegments(printed.slice(head.length), isSuffix).length : 0;
  return [start, head.length + suffix];
}

/* Takes the words between commas that pass, from the first on: what they are, how many characters that is, and what follows them. */
function takeSegments(
  text: string,
  test: (segment: string) => boolean,
): { taken: string; length: number; rest: string } {
  const taken: string[] = [];
  let length = 0;
  for (;;) {
    const [whole = "", segment = ""] = /^[,،、，\s]*([^,،、，]*)/u.exec(text.slice(length)) ?? [];
    if (segment === "" || !test(segment.trim())) break;
    taken.push(segment.trim());
    length += whole.length;
  }
  return {
    taken: taken.join(", "),
    length,
    rest: text
      .slice(length)
      .replace(/^[,،、，\s]+/u, "")
      .trim(),
  };
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
  const at = printed.indexOf(name);
  if (name === "" || at === -1) return undefined;
  const before = printed.slice(0, at).replace(/[\s,]+$/u, "");
  const behind = takeSegments(printed.slice(at + name.length).trim(), (segment) => titles.behind.includes(segment));
  const after = behind.rest;
  // What stands before the name is its title where an affiliation follows it, and the affiliation where none does.
  const title = titles.before.find((each) => before === each || before.endsWith(` ${each}`));
  const honorific = after === "" ? title : before;
  const affiliation =
    after === "" ? before.slice(0, before.length - (title?.length ?? 0)).replace(/[\s,]+$/u, "") : after;
  return describe({ name, honorific: honorific ?? "", postnominals: behind.taken, affiliation });
}

function describe({ name, honorific, postnominals, affiliation }: Required<CreditParts>): CreditParts {
  return {
    name,
    ...(honorific === "" ? {} : { honorific }),
    ...(postnominals === "" ? {} : { postnominals }),
    ...(affiliation === "" ? {} : { affiliation }),
  };
}
