import { buildAnchored } from "./anchor";
import { buildMemberId } from "./name";
import { buildParagraphId } from "./paragraph";
import { reservedNames } from "./reserved-names";

/** The names of the collections that are made of files of facts. */
export const factNames = [
  "figures",
  "survey",
  "visits",
  "field-operations",
  "publications",
  "projects",
  "instruments",
] as const;

/** The name of a collection of facts. */
export type FactCollection = (typeof factNames)[number];

/**
 * The collections whose records are shown at an anchor of the page of the collection (`/visits/#harbour-2017`), each of the
 * others on a page of its own (`/field-operations/harbour/`).
 */
export const anchoredFacts: readonly string[] = [
  "figures",
  "survey",
  "visits",
  "publications",
  "projects",
] satisfies FactCollection[];

/** Says whether a word is the name of a collection of facts. */
export function isFactCollection(word: string): word is FactCollection {
  return factNames.some((name) => name === word);
}

/** The two vocabularies of the portal: what an item is about, and who is asked to act. */
export const vocabularies = ["topics", "addressees"] as const;

/** The name of a vocabulary of the portal. */
export type Vocabulary = (typeof vocabularies)[number];

/** One lower-case word of an identifier: letters, digits and single hyphens (`panel-1`). */
export const namePattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * The parts of an identifier, told apart by `kind`; identifiers are paths without a leading slash. `holder` is the
 * identifier of what contains the thing: the session or part of an item, the page of an anchor.
 */
export type IdParts =
  | { kind: "event"; event: string }
  | { kind: "session"; event: string; session: string }
  | { kind: "recommendation"; holder: string; item: string }
  | { kind: "wording"; holder: string; item: string }
  | { kind: "document"; document: string }
  | { kind: "part"; document: string; part: string }
  | { kind: "section"; holder: string; anchor: string }
  | { kind: "paragraph"; holder: string; number: number }
  | { kind: "quotation"; holder: string; item: string }
  | { kind: "pair"; holder: string; item: string }
  | { kind: "person"; person: string }
  | { kind: "organization"; organization: string }
  | { kind: "term"; vocabulary: Vocabulary; term: string }
  | { kind: "fact"; collection: FactCollection; name: string };

/** Builds the identifier of the given parts; the other half of {@link parseId}. */
export function buildId(parts: IdParts): string {
  switch (parts.kind) {
    case "event":
      return parts.event;
    case "session":
      return buildMemberId(parts.event, parts.session);
    case "recommendation":
    case "wording":
      return buildMemberId(parts.holder, parts.item);
    case "document":
      return `documents/${parts.document}`;
    case "part":
      return buildMemberId(`documents/${parts.document}`, parts.part);
    case "section":
      return buildAnchored(parts.holder, parts.anchor);
    case "paragraph":
      return buildParagraphId(parts.holder, parts.number);
    case "quotation":
    case "pair":
      return buildAnchored(parts.holder, parts.item);
    case "person":
      return `people/${parts.person}`;
    case "organization":
      return `organizations/${parts.organization}`;
    case "term":
      return `${parts.vocabulary}/${parts.term}`;
    case "fact":
      return `${parts.collection}/${parts.name}`;
  }
}

/** Parses an identifier into its parts, or answers `undefined` where it has no known form. */
export function parseId(id: string): IdParts | undefined {
  const [path = "", anchor, ...rest] = id.split("#");
  const names = path.split("/");
  if (rest.length > 0 || !names.every((name) => namePattern.test(name))) return undefined;
  const [first = ""] = names;
  if (first === "documents") return anchor === undefined ? parseDocumentId(names) : parseAnchor(path, names, anchor);
  if (anchor !== undefined) return undefined;
  if (reservedNames.has(first)) return parseNameId(names);
  return parseEventId(names);
}

function parseEventId([event = "", session, item, ...more]: readonly string[]): IdParts | undefined {
  if (more.length > 0) return undefined;
  if (session === undefined) return { kind: "event", event };
  return item === undefined ? { kind: "session", event, session } : parseItem(`${event}/${session}`, item);
}

function parseDocumentId([, document, part, item, ...more]: readonly string[]): IdParts | undefined {
  if (document === undefined || more.length > 0) return undefined;
  if (part === undefined) return { kind: "document", document };
  if (item === undefined) return isItemName(part) ? undefined : { kind: "part", document, part };
  const parts = parseItem(`documents/${document}/${part}`, item);
  return parts?.kind === "recommendation" ? parts : undefined;
}

/** A part may not be called as an item or a paragraph is. */
function isItemName(name: string): boolean {
  return /^(?:[prwq]|qa)\d+$/.test(name);
}

function parseItem(holder: string, item: string): IdParts | undefined {
  const letter = /^([rw])[1-9]\d*$/.exec(item)?.[1];
  if (letter === undefined) return undefined;
  return letter === "r" ? { kind: "recommendation", holder, item } : { kind: "wording", holder, item };
}

function parseAnchor(path: string, names: readonly string[], anchor: string): IdParts | undefined {
  if (names.length < 2 || names.length > 3) return undefined;
  const [, letters, number] = /^(p|q|qa)([1-9]\d*)$/.exec(anchor) ?? [];
  if (letters === "p") return { kind: "paragraph", holder: path, number: Number(number) };
  if (letters === "q") return { kind: "quotation", holder: path, item: anchor };
  if (letters === "qa") return { kind: "pair", holder: path, item: anchor };
  return namePattern.test(anchor) ? { kind: "section", holder: path, anchor } : undefined;
}

function parseNameId([first = "", name, ...more]: readonly string[]): IdParts | undefined {
  if (name === undefined || more.length > 0) return undefined;
  if (isFactCollection(first)) return { kind: "fact", collection: first, name };
  const vocabulary = vocabularies.find((each) => each === first);
  if (vocabulary !== undefined) return { kind: "term", vocabulary, term: name };
  if (first === "people") return { kind: "person", person: name };
  return first === "organizations" ? { kind: "organization", organization: name } : undefined;
}

/** Compares two identifiers so that `r2` stands before `r10`, the same in every locale. */
export function compareIds(a: string, b: string): number {
  const left = a.split(/(\d+)/);
  const right = b.split(/(\d+)/);
  for (let at = 0; at < Math.min(left.length, right.length); at += 1) {
    const x = left[at] ?? "";
    const y = right[at] ?? "";
    if (x === y) continue;
    const byNumber = at % 2 === 1 ? Number(x) - Number(y) : 0;
    return byNumber !== 0 ? byNumber : x < y ? -1 : 1;
  }
  return left.length - right.length;
}
