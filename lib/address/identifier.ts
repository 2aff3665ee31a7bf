/** Words the site itself needs at the top of an address, so no event may be called by them. */
export const reservedNames: ReadonlySet<string> = new Set([
  "404",
  "about",
  "assets",
  "cite",
  "corrections",
  "data",
  "documents",
  "field-operations",
  "figures",
  "go",
  "gone",
  "instruments",
  "interviews",
  "list",
  "lists",
  "matrix",
  "organizations",
  "people",
  "projects",
  "publications",
  "quotations",
  "recommendations",
  "search",
  "survey",
  "topics",
  "addressees",
  "visits",
]);

/**
 * The collections made of files of facts, and where one of their records is shown: `page` at an address of its own
 * (`/field-operations/harbour/`), `place` at an anchor of the collection's page (`/visits/#harbour-2017`).
 */
export const factCollections = {
  figures: "place",
  survey: "place",
  visits: "place",
  "field-operations": "page",
  publications: "place",
  projects: "place",
  instruments: "page",
} as const;

/** The name of a collection of facts. */
export type FactCollection = keyof typeof factCollections;

/** The names of the collections of facts. */
export const factNames: readonly FactCollection[] = Object.keys(factCollections).filter(isFactCollection);

/** Says whether a word is the name of a collection of facts. */
export function isFactCollection(word: string): word is FactCollection {
  return Object.hasOwn(factCollections, word);
}

/** The two vocabularies of the portal: what an item is about, and who is asked to act. */
export const vocabularies = ["topics", "addressees"] as const;

/** The name of a vocabulary of the portal. */
export type Vocabulary = (typeof vocabularies)[number];

/** One lower-case word of an identifier: letters, digits and single hyphens (`panel-1`). */
export const namePattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * The parts of an identifier, told apart by `kind`; identifiers are paths without a leading slash. `place` is the
 * identifier of the session, or of the part of a document, that an item stands in; `in` that of the document or part.
 */
export type IdParts =
  | { kind: "event"; event: string }
  | { kind: "session"; event: string; session: string }
  | { kind: "recommendation"; place: string; item: string }
  | { kind: "wording"; place: string; item: string }
  | { kind: "document"; document: string }
  | { kind: "part"; document: string; part: string }
  | { kind: "section"; in: string; anchor: string }
  | { kind: "paragraph"; in: string; number: number }
  | { kind: "quotation"; in: string; item: string }
  | { kind: "pair"; in: string; item: string }
  | { kind: "person"; person: string }
  | { kind: "organization"; organization: string }
  | { kind: "term"; vocabulary: Vocabulary; term: string }
  | { kind: "fact"; collection: FactCollection; name: string };

/** The kinds of thing that carry a permanent identifier. */
export type IdKind = IdParts["kind"];

/** Builds the identifier of the given parts; the other half of {@link parseId}. */
export function buildId(parts: IdParts): string {
  switch (parts.kind) {
    case "event":
      return parts.event;
    case "session":
      return `${parts.event}/${parts.session}`;
    case "recommendation":
    case "wording":
      return `${parts.place}/${parts.item}`;
    case "document":
      return `documents/${parts.document}`;
    case "part":
      return `documents/${parts.document}/${parts.part}`;
    case "section":
      return `${parts.in}#${parts.anchor}`;
    case "paragraph":
      return `${parts.in}#p${parts.number}`;
    case "quotation":
    case "pair":
      return `${parts.in}#${parts.item}`;
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

function parseItem(place: string, item: string): IdParts | undefined {
  const letter = /^([rw])[1-9]\d*$/.exec(item)?.[1];
  if (letter === undefined) return undefined;
  return letter === "r" ? { kind: "recommendation", place, item } : { kind: "wording", place, item };
}

function parseAnchor(path: string, names: readonly string[], anchor: string): IdParts | undefined {
  if (names.length < 2 || names.length > 3) return undefined;
  const [, letters, number] = /^(p|q|qa)([1-9]\d*)$/.exec(anchor) ?? [];
  if (letters === "p") return { kind: "paragraph", in: path, number: Number(number) };
  if (letters === "q") return { kind: "quotation", in: path, item: anchor };
  if (letters === "qa") return { kind: "pair", in: path, item: anchor };
  return namePattern.test(anchor) ? { kind: "section", in: path, anchor } : undefined;
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
