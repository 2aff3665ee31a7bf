import { parseId } from "./identifier";
import { formatPath } from "./permalink";
import { findMends, formatCode, isCode, readCode } from "./short-code";

/** What the site knows by a name: its short code, empty where it has none, its identifier and what it is called. */
export type KnownPlace = readonly [code: string, id: string, label: string];

/** Where a reader is led: an address within the site, and what stands there. */
export interface GoToPlace {
  path: string;
  label: string;
}

/** What was made of a text: one place, or places that it may have been meant for, and why it is none itself. */
export type GoToAnswer =
  | { kind: "place"; place: GoToPlace }
  | { kind: "near"; reason: string; places: GoToPlace[] }
  | { kind: "none"; reason: string };

const mostNear = 5;

/**
 * Finds where a text leads: a short code ("ap k7p f2m", with "¶12" behind that of a document), an identifier ("Alliance 17 / panel 1
 * / r1") or an address of the site, here or elsewhere. Case, spaces and dashes are no matter; for a slip the near matches
 * are named. `undefined` where the text is like none of these. `base` is the path that the site lives under.
 */
export function findPlace(text: string, known: readonly KnownPlace[], base = ""): GoToAnswer | undefined {
  const typed = stripAddress(text.normalize("NFKC").trim(), base);
  const [, before = typed, number] = /^(.*?)[\s,#]*(?:¶|\bpara(?:graph)?\.?|\bp\.?)\s*(\d+)$/iu.exec(typed) ?? [];
  const named =
    findByName(before, known, number) ?? (number === undefined ? undefined : findByName(typed, known, undefined));
  return named ?? findByCode(before, known, number) ?? findNearName(typed, known);
}

function findByCode(text: string, known: readonly KnownPlace[], number: string | undefined): GoToAnswer | undefined {
  const read = readCode(text);
  const coded = known.filter(([code]) => code !== "");
  const exact = coded.find(([code]) => code === read);
  if (exact !== undefined) return { kind: "place", place: placeOf(exact, number) };
  const isMeant =
    /^\s*ap[\s\p{Pd}]/iu.test(text) ||
    (read !== undefined && (isCode(read) || /\d/u.test(text) || !/[aeiou]/iu.test(text)));
  if (!isMeant) return undefined;
  const mends = new Set(
    findMends(
      text,
      coded.map(([code]) => code),
    ),
  );
  const places = coded
    .filter(([code]) => mends.has(code))
    .slice(0, mostNear)
    .map((each) => placeOf(each, number, formatCode(each[0])));
  const reason =
    read !== undefined && isCode(read)
      ? `${formatCode(read)} has not been given to anything.`
      : `${text.trim()} is not a code: a character is wrong, missing or too many.`;
  return places.length === 0 ? { kind: "none", reason } : { kind: "near", reason, places };
}

/** The place of a name: where everything but letters and digits is left out, it reads as what was typed. */
function findByName(text: string, known: readonly KnownPlace[], number: string | undefined): GoToAnswer | undefined {
  const bare = fold(text);
  if (bare === "") return undefined;
  const found = known.find(([, id]) => fold(id) === bare);
  if (found !== undefined) return { kind: "place", place: placeOf(found, number) };
  const id = idOf(text);
  return id === undefined || number !== undefined
    ? undefined
    : { kind: "place", place: { path: formatPath(id), label: id } };
}

/* What has a place within a page that is known: a paragraph, a figure. */
const unlisted: readonly (string | undefined)[] = ["paragraph", "section", "quotation", "pair", "fact"];

/** An identifier that is not listed, as it is written: that of a paragraph. */
function idOf(text: string): string | undefined {
  const id = text
    .toLowerCase()
    .replace(/\s*([/#])\s*/g, "$1")
    .replace(/[\s\p{Pd}]+/gu, "-")
    .replace(/\/(?=#|$)/g, "");
  return unlisted.includes(parseId(id)?.kind) ? id : undefined;
}

function findNearName(path: string, known: readonly KnownPlace[]): GoToAnswer | undefined {
  if (!path.includes("/") && !/\d\s*$/u.test(path)) return undefined;
  const bare = fold(path);
  const near = known
    .map((each) => ({ each, slips: distanceOf(bare, fold(each[1]), 2) }))
    .filter(({ slips }) => slips <= 2)
    .sort((a, b) => a.slips - b.slips);
  if (near.length === 0) return path.includes("/") ? { kind: "none", reason: `Nothing stands at ${path}.` } : undefined;
  return {
    kind: "near",
    reason: `Nothing stands at ${path}.`,
    places: near.slice(0, mostNear).map(({ each }) => placeOf(each, undefined, each[1])),
  };
}

function placeOf([, id, label]: KnownPlace, number: string | undefined, called = ""): GoToPlace {
  const isNumbered = number !== undefined && parseId(id)?.kind === "document";
  const name = isNumbered ? `paragraph ${Number(number)}, ${label}` : label;
  return {
    path: isNumbered ? `${formatPath(id)}#p${Number(number)}` : formatPath(id),
    label: called === "" ? name : `${called}: ${name}`,
  };
}

/** Takes host, the path of the site, query and the mark of a wording off an address. */
function stripAddress(text: string, base: string): string {
  const path = text.replace(/^[a-z]+:\/\/[^/]+/iu, "");
  const own = base !== "" && path.startsWith(`${base}/`) ? path.slice(base.length) : path;
  return own
    .replace(/\?[^#]*/u, "")
    .replace(/(?::~:|~).*$/u, "")
    .replace(/^\/+|[/#]+$/gu, "");
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}

/** The number of letters to change, add or leave out to make one word of the other (Levenshtein), or more than `most`. */
function distanceOf(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      next.push(
        Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)),
      );
    }
    row = next;
  }
  return row[b.length] ?? most + 1;
}
