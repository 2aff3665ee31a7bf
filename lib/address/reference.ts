/**
 * Reads the path of a file out of the page of a link (`./report.md`, `../harbour-2/report.md`); undefined where it is written as an
 * identifier. A path that begins with a dot may leave out the ending.
 */
export function parseFilePath(page: string): string | undefined {
  if (/\.[a-z0-9]+$/i.test(page) && !page.startsWith("/")) return page;
  return /^\.\.?\//.test(page) ? `${page}.md` : undefined;
}

/** Reads an identifier out of the page of a link, which may have the slashes of an address: `/harbour-3/panel-1/`. */
export function parseIdPath(page: string): string {
  return page.replace(/^\/|\/$/g, "");
}
