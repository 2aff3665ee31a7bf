/** Words the site itself needs at the top of an address, so no event may be called by them. */
export const reservedNames: ReadonlySet<string> = new Set([
  "404",
  "about",
  "assets",
  "cite",
  "data",
  "documents",
  "field-operations",
  "figures",
  "instruments",
  "interviews",
  "lists",
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

/** One lower-case word of an identifier: letters, digits and single hyphens (`panel-1`). */
export const namePattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The parts of an identifier, told apart by `kind`; identifiers are paths without a leading slash. */
export type IdParts =
  | { kind: "event"; event: string }
  | { kind: "session"; event: string; session: string }
  | { kind: "recommendation"; event: string; session: string; item: string }
  | { kind: "document"; document: string }
  | { kind: "section"; document: string; anchor: string }
  | { kind: "paragraph"; document: string; number: number }
  | { kind: "person"; person: string }
  | { kind: "organization"; organization: string };

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
      return `${parts.event}/${parts.session}/${parts.item}`;
    case "document":
      return `documents/${parts.document}`;
    case "section":
      return `documents/${parts.document}#${parts.anchor}`;
    case "paragraph":
      return `documents/${parts.document}#p${parts.number}`;
    case "person":
      return `people/${parts.person}`;
    case "organization":
      return `organizations/${parts.organization}`;
  }
}

/** Parses an identifier into its parts, or answers `undefined` where it has no known form. */
export function parseId(id: string): IdParts | undefined {
  const [path = "", anchor, ...rest] = id.split("#");
  const names = path.split("/");
  if (rest.length > 0 || !names.every((name) => namePattern.test(name))) return undefined;
  const [first = "", second, third, ...more] = names;
  if (more.length > 0) return undefined;
  if (reservedNames.has(first)) return parseReservedId(first, second, third, anchor);
  if (anchor !== undefined) return undefined;
  if (third !== undefined && second !== undefined) {
    return /^r[1-9]\d*$/.test(third)
      ? { kind: "recommendation", event: first, session: second, item: third }
      : undefined;
  }
  return second === undefined
    ? { kind: "event", event: first }
    : { kind: "session", event: first, session: second };
}

function parseReservedId(
  first: string,
  name: string | undefined,
  third: string | undefined,
  anchor: string | undefined,
): IdParts | undefined {
  if (name === undefined || third !== undefined) return undefined;
  if (first === "documents") {
    if (anchor === undefined) return { kind: "document", document: name };
    const number = /^p([1-9]\d*)$/.exec(anchor)?.[1];
    if (number !== undefined) return { kind: "paragraph", document: name, number: Number(number) };
    return namePattern.test(anchor) ? { kind: "section", document: name, anchor } : undefined;
  }
  if (anchor !== undefined) return undefined;
  if (first === "people") return { kind: "person", person: name };
  if (first === "organizations") return { kind: "organization", organization: name };
  return undefined;
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
