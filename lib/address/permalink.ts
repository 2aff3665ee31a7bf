import { buildAnchored, parseAnchored } from "./anchor";
import { anchoredFacts, isFactCollection, parseId } from "./identifier";
import { buildMemberId, namesOf } from "./name";

/**
 * Builds the address of an identifier within the site, with a leading and, before any anchor, a trailing slash.
 * Throws a RangeError for a string that is no identifier.
 */
export function buildPath(id: string): string {
  if (parseId(id) === undefined)
    throw new RangeError(`Unexpected identifier "${id}", expected a path such as harbour-3/panel-1/r1`);
  return formatPath(id);
}

/** Formats the address of what is known to be an identifier; see {@link buildPath}, which makes sure of it. */
export function formatPath(id: string): string {
  const { page, anchor } = parseAnchored(id);
  const [collection = "", name] = namesOf(page);
  return anchoredFacts.includes(collection)
    ? buildAnchored(buildPagePath(collection), name)
    : buildAnchored(buildPagePath(page), anchor);
}

/** Parses an address within the site back into its identifier; the other half of {@link buildPath}. */
export function parsePath(path: string): string | undefined {
  const { page: pagePath, anchor } = parseAnchored(path);
  const page = parsePagePath(pagePath);
  if (page === undefined || anchor === "") return undefined;
  const id = anchor !== undefined && isFactCollection(page) ? buildMemberId(page, anchor) : buildAnchored(page, anchor);
  if (parseId(id) === undefined) return undefined;
  // A fact shown at an anchor has no page, and one with a page no anchor.
  return anchorIsOwn(id) === (anchor !== undefined) ? id : undefined;
}

function anchorIsOwn(id: string): boolean {
  return parseAnchored(formatPath(id)).anchor !== undefined;
}

/** Builds the address of a page by its names at the top of the site: `search` → `/search/`. */
export function buildPagePath(page: string): string {
  return `/${page}/`;
}

/** Parses the address of a page into its names; the other half of {@link buildPagePath}, which takes it without the last slash too. */
export function parsePagePath(path: string): string | undefined {
  return /^\/([^#?]+?)\/?$/.exec(path)?.[1];
}

/** Builds the address of a recommendation where it stands in its session: `/harbour-3/panel-1/#r1`. */
export function buildContextPath(id: string): string {
  const parts = parseId(id);
  if (parts?.kind !== "recommendation")
    throw new RangeError(`Unexpected identifier "${id}", expected a recommendation's`);
  return buildAnchored(buildPagePath(parts.holder), parts.item);
}

/** Parses the address of a recommendation in its session; the other half of {@link buildContextPath}. */
export function parseContextPath(path: string): string | undefined {
  const { page, anchor } = parseAnchored(path);
  const holder = parsePagePath(page);
  if (holder === undefined || anchor === undefined) return undefined;
  const id = buildMemberId(holder, anchor);
  return parseId(id)?.kind === "recommendation" ? id : undefined;
}
