/** The files that stand beside the page of whatever can be cited: by ending, each with its media type and name. */
export const besideFormats = [
  { suffix: "ris", type: "application/x-research-info-systems", label: "RIS" },
  { suffix: "bib", type: "application/x-bibtex", label: "BibTeX" },
  { suffix: "csl.json", type: "application/vnd.citationstyles.csl+json", label: "CSL-JSON" },
  { suffix: "json", type: "application/json", label: "JSON" },
  { suffix: "txt", type: "text/plain", label: "Text" },
] as const;

/** The ending of one of the files that stand beside a page. */
export type BesideSuffix = (typeof besideFormats)[number]["suffix"];

/**
 * Builds the address within the site of a file beside a page: `/alliance-17/panel-1/r1.bib`. What stands at an anchor has
 * its files below its page: `/documents/annual-report/foreword/q1.bib`.
 */
export function buildBesidePath(id: string, suffix: BesideSuffix): string {
  return `/${id.replace("#", "/")}.${suffix}`;
}

/** Builds the address within the site of the file that has the citations of all that stands on a page, given any address on it. */
export function buildCitationsPath(path: string): string {
  const [page = ""] = path.split("#");
  return `${page.replace(/\/$/, "")}.citations.json`;
}
