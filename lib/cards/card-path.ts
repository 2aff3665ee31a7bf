import { parseId } from "#lib/address/identifier";
import { formatPath, parsePath } from "#lib/address/permalink";

/** Width and height of a card in pixels, as those who show links ask for. */
export const cardSize = { width: 1200, height: 630 } as const;

/** The card of the pages that have none of their own. */
export const siteCardPath = "/card.png";

const kinds: ReadonlySet<string | undefined> = new Set([
  "event",
  "session",
  "recommendation",
  "wording",
  "document",
  "part",
  "term",
]);

/** Builds the path of the card of a page by the page's path: beside it (`/alliance-17/panel-1/r1.card.png`), or the portal's. */
export function buildCardPath(page: string): string {
  const id = parsePath(page);
  const hasOwn = id !== undefined && kinds.has(parseId(id)?.kind);
  return hasOwn ? `${formatPath(id).replace(/\/$/, "")}.card.png` : siteCardPath;
}
