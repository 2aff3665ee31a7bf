/** An address or identifier in two: its page, and the anchor on that page if there is one. */
export interface AnchoredAddress {
  page: string;
  anchor: string | undefined;
}

/** Builds an address or identifier from its page and anchor: `documents/annual-report` and `q1` → `documents/annual-report#q1`. */
export function buildAnchored(page: string, anchor: string | undefined): string {
  return anchor === undefined ? page : `${page}#${anchor}`;
}

/** Parses an address or identifier into its page and its anchor; the other half of {@link buildAnchored}. */
export function parseAnchored(address: string): AnchoredAddress {
  const [page = "", anchor] = address.split(/#(.*)/s);
  return { page, anchor };
}

/** Gets the page of an address or identifier: all of it before the anchor. */
export function pageOf(address: string): string {
  return parseAnchored(address).page;
}

/** Gets the anchor of an address or identifier, without its `#`, or `undefined` where it has none. */
export function anchorOf(address: string): string | undefined {
  return parseAnchored(address).anchor;
}
