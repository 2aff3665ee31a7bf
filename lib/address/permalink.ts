import { factCollections, isFactCollection, parseId } from "./identifier";

/**
 * Builds the address of an identifier within the site, with a leading and, before any anchor, a trailing slash.
 * Throws a RangeError for a string that is no identifier.
 */
export function buildPath(id: string): string {
  if (parseId(id) === undefined)
    throw new RangeError(`Unexpected identifier "${id}", expected a path such as alliance-17/panel-1/r1`);
  return formatPath(id);
}

/** Formats the address of what is known to be an identifier; see {@link buildPath}, which makes sure of it. */
export function formatPath(id: string): string {
  const [path = "", anchor] = id.split("#");
  const [collection = "", name = ""] = path.split("/");
  if (isFactCollection(collection) && factCollections[collection] === "place") return `/${collection}/#${name}`;
  return anchor === undefined ? `/${path}/` : `/${path}/#${anchor}`;
}

/** Parses an address within the site back into its identifier; the other half of {@link buildPath}. */
export function parsePath(path: string): string | undefined {
  const match = /^\/([^#?]+?)\/?(?:#(.+))?$/.exec(path);
  if (match === null) return undefined;
  const [, page = "", anchor] = match;
  const id = anchor === undefined ? page : `${page}${isFactCollection(page) ? "/" : "#"}${anchor}`;
  if (parseId(id) === undefined) return undefined;
  // A fact shown at an anchor has no page, and one with a page no anchor.
  return buildPath(id).includes("#") === (anchor !== undefined) ? id : undefined;
}

/** Builds the address of a recommendation where it stands in its session: `/alliance-17/panel-1/#r1`. */
export function buildContextPath(id: string): string {
  const parts = parseId(id);
  if (parts?.kind !== "recommendation")
    throw new RangeError(`Unexpected identifier "${id}", expected a recommendation's`);
  return `/${parts.place}/#${parts.item}`;
}
