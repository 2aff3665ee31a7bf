import { measureDistance } from "#lib/text/edit-distance";

import { parseId } from "./identifier";
import { buildParagraphId } from "./paragraph";
import { formatPath } from "./permalink";
import { findMends, formatCode, isCode, readCode } from "./short-code";

/** A record that the site knows by a name: its short code, empty where it has none, its identifier and its label. */
export type NamedRecord = readonly [code: string, id: string, label: string];

/** Where a reader is led: an address within the site, and the label of what stands there. */
export interface GoToTarget {
  path: string;
  label: string;
}

/** What a text resolves to: one target, or the targets that it may have been meant for, and why it is none itself. */
export type GoToAnswer =
  | { kind: "exact"; target: GoToTarget }
  | { kind: "near"; reason: string; targets: GoToTarget[] }
  | { kind: "none"; reason: string };

/* An address may have much behind it; no name is longer than the other. */
const [longestTyped, longestName] = [4_000, 400];
const mostNear = 5;
const mostSlips = 2;

/**
 * Resolves a text: a short code ("ap k7p f2m", with "¶12" behind that of a document), an identifier ("Harbour 3 / panel 1
 * / r1") or an address of the site, here or elsewhere. Case, spaces and dashes are no matter; for a slip the near matches
 * are named. `undefined` where the text is like none of these. `base` is the path that the site lives under, `prefix` the letters
 * that stand before each of its codes.
 */
export function resolveGoTo(
  text: string,
  known: readonly NamedRecord[],
  { base = "", prefix = "" }: { base?: string; prefix?: string } = {},
): GoToAnswer | undefined {
  const typed = stripAddress(decode(text.slice(0, longestTyped)).normalize("NFKC").trim(), base);
  if (typed.length > longestName) return undefined;
  const [, before = typed, number] = /^(.*?)[\s,#]*(?:¶|\bpara(?:graph)?\.?|\bp\.?)\s*(\d+)$/iu.exec(typed) ?? [];
  const named =
    findByName(before, known, number) ?? (number === undefined ? undefined : findByName(typed, known, undefined));
  return named ?? findByCode(before, known, number, prefix) ?? findNearName(typed, known);
}

function findByCode(
  text: string,
  known: readonly NamedRecord[],
  number: string | undefined,
  prefix: string,
): GoToAnswer | undefined {
  const code = readCode(text, prefix);
  const coded = known.filter(([each]) => each !== "");
  const exact = coded.find(([each]) => each === code);
  if (exact !== undefined) return { kind: "exact", target: buildTarget(exact, number) };
  const isValid = code !== undefined && isCode(code);
  const isMeant =
    isValid || hasPrefix(text, prefix) || (code !== undefined && (/\d/u.test(text) || !/[aeiou]/iu.test(text)));
  if (!isMeant) return undefined;
  const allCodes = coded.map(([each]) => each);
  const mends = new Set(findMends(text, prefix, allCodes));
  const targets = coded
    .filter(([each]) => mends.has(each))
    .slice(0, mostNear)
    .map((record) => buildTarget(record, number, formatCode(prefix, record[0])));
  const reason = isValid
    ? `${formatCode(prefix, code)} has not been given to anything.`
    : `${text.trim()} is not a code: a character is wrong, missing or too many.`;
  return targets.length === 0 ? { kind: "none", reason } : { kind: "near", reason, targets };
}

/** Says whether a text begins with the letters of the portal, set off from what follows them. */
function hasPrefix(text: string, prefix: string): boolean {
  const typed = text.trim();
  return prefix !== "" && typed.toUpperCase().startsWith(prefix) && /^[\s\p{Pd}]/u.test(typed.slice(prefix.length));
}

/** Finds a record by its identifier, from which everything but letters and digits is left out, as from what was typed. */
function findByName(text: string, known: readonly NamedRecord[], number: string | undefined): GoToAnswer | undefined {
  const folded = fold(text);
  if (folded === "") return undefined;
  const record = known.find(([, id]) => fold(id) === folded);
  if (record !== undefined) return { kind: "exact", target: buildTarget(record, number) };
  const id = number === undefined ? parseUnlistedId(text) : undefined;
  return id === undefined ? undefined : { kind: "exact", target: { path: formatPath(id), label: id } };
}

/* What has an address and no entry of its own in the list. */
const unlistedKinds: readonly (string | undefined)[] = ["paragraph", "section", "quotation", "pair", "fact"];

/** Parses what was typed for an identifier of a kind that is not listed, such as a paragraph's. */
function parseUnlistedId(text: string): string | undefined {
  const id = text
    .toLowerCase()
    .replace(/\s*([/#])\s*/g, "$1")
    .replace(/[\s\p{Pd}]+/gu, "-")
    .replace(/\/(?=#|$)/g, "");
  return unlistedKinds.includes(parseId(id)?.kind) ? id : undefined;
}

function findNearName(path: string, known: readonly NamedRecord[]): GoToAnswer | undefined {
  if (!path.includes("/") && !/\d\s*$/u.test(path)) return undefined;
  const folded = fold(path);
  const near = known
    .map((record) => ({ record, slips: measureDistance(folded, fold(record[1]), mostSlips) }))
    .filter(({ slips }) => slips <= mostSlips)
    .sort((a, b) => a.slips - b.slips);
  const reason = `There is no page at ${path}.`;
  if (near.length === 0) return path.includes("/") ? { kind: "none", reason } : undefined;
  const targets = near.slice(0, mostNear).map(({ record }) => buildTarget(record, undefined, record[1]));
  return { kind: "near", reason, targets };
}

function buildTarget([, id, label]: NamedRecord, number: string | undefined, name = ""): GoToTarget {
  const prefix = name === "" ? "" : `${name}: `;
  return number === undefined || parseId(id)?.kind !== "document"
    ? { path: formatPath(id), label: prefix + label }
    : {
        path: formatPath(buildParagraphId(id, Number(number))),
        label: `${prefix}paragraph ${Number(number)}, ${label}`,
      };
}

/**
 * Takes off an address what brackets and ends it in a text, host, the path of the site, the page that leads on, query, the mark of a
 * wording, a text fragment and the ending of a file beside a page.
 */
function stripAddress(text: string, base: string): string {
  const bare = text.replace(/^[<("'“‘[\s]+/u, "").replace(/[>)"'”’\],.;:!\s]+$/u, "");
  const path = bare.replace(/^[a-z]+:\/\/[^/]+|^(?:[a-z\d-]+\.)+[a-z]{2,}(?::\d+)?(?=\/)/iu, "");
  const own = base !== "" && path.startsWith(`${base}/`) ? path.slice(base.length) : path;
  return own
    .replace(/^\/?go\/(?:index\.html)?(?:\?to=|#)?(?=[^?#])/iu, "")
    .replace(/\?[^#]*/u, "")
    .replace(/(?::~:|~).*$/u, "")
    .replace(
      /\/index\.html(?=#|$)|\.(?:html|bib|ris|txt|csv|docx|card\.png|(?:csl\.|oembed\.|citations\.)?json)$/iu,
      "",
    )
    .replace(/^\/+|[/#]+$/gu, "");
}

/* As a browser's bar and a program of references write it: "harbour%2D3". What is no such writing stays. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}
