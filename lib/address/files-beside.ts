import { pageOf } from "./anchor";
import { parseId } from "./identifier";
import { namesOf } from "./name";
import { parsePath } from "./permalink";

/** The files that stand beside the page of whatever can be cited: by ending, each with its media type and name. */
export const besideFormats = [
  { suffix: "ris", type: "application/x-research-info-systems", label: "RIS" },
  { suffix: "bib", type: "application/x-bibtex", label: "BibTeX" },
  { suffix: "csl.json", type: "application/vnd.citationstyles.csl+json", label: "CSL-JSON" },
  { suffix: "json", type: "application/json", label: "JSON" },
  { suffix: "txt", type: "text/plain", label: "Text" },
] as const;

/** The ending of one of the files that can be taken away beside a page. */
export type BesideSuffix = (typeof besideFormats)[number]["suffix"];

/** The files in which a list is taken away, beside the page that shows it: by ending, each with its media type and name. */
export const listFormats = [
  {
    suffix: "docx",
    type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    label: "Word",
  },
  { suffix: "csv", type: "text/csv", label: "CSV" },
  { suffix: "ris", type: "application/x-research-info-systems", label: "RIS" },
  { suffix: "bib", type: "application/x-bibtex", label: "BibTeX" },
] as const;

/** The ending of a file of a list. */
export type ListSuffix = (typeof listFormats)[number]["suffix"];

const otherSuffixes = ["citations.json", "card.png", "oembed.json", "docx", "csv", "ics"] as const;

/** The ending of any file beside a page. */
export type FileSuffix = BesideSuffix | (typeof otherSuffixes)[number];

/** A file beside a page: of which identifier it is, and its ending. */
export interface FileBeside {
  id: string;
  suffix: FileSuffix;
}

/**
 * Builds the address within the site of a file beside a page: `/harbour-3/panel-1/r1.bib`. What stands at an anchor has
 * its files below its page: `/documents/annual-report/foreword/q1.bib`.
 */
export function buildBesidePath(id: string, suffix: FileSuffix): string {
  return `/${id.replace("#", "/")}.${suffix}`;
}

/** Parses the address of a file beside a page; the other half of {@link buildBesidePath}. */
export function parseBesidePath(path: string): FileBeside | undefined {
  const suffix = [...besideFormats.map((format) => format.suffix), ...otherSuffixes]
    .sort((a, b) => b.length - a.length)
    .find((each) => path.endsWith(`.${each}`));
  if (suffix === undefined || !path.startsWith("/")) return undefined;
  const page = path.slice(1, -suffix.length - 1);
  const id = [page, page.replace(/\/(?=[^/]*$)/, "#")].find((each) => parseId(each) !== undefined);
  return id === undefined ? undefined : { id, suffix };
}

/** Builds the name under which a reader keeps a file beside a page: `harbour-3-panel-1-r1.bib`. */
export function buildDownloadName(id: string, suffix: BesideSuffix): string {
  return `${namesOf(id).join("-")}.${suffix}`;
}

/** Builds the address within the site of the file that has the citations of all that stands on a page, given any address on it. */
export function buildCitationsPath(path: string): string {
  return `${pageOf(path).replace(/\/$/, "")}.citations.json`;
}

/** Builds the address of a file of a list by that of the page that shows the list: `/topics/guardianship.docx`. */
export function buildListFilePath(page: string, suffix: ListSuffix): string {
  return `${page.replace(/\/$/, "")}.${suffix}`;
}

/** Parses such an address into that of the page and the ending; the other half of {@link buildListFilePath}. */
export function parseListFilePath(path: string): { page: string; suffix: ListSuffix } | undefined {
  const format = path.startsWith("/") ? listFormats.find(({ suffix }) => path.endsWith(`.${suffix}`)) : undefined;
  return format === undefined
    ? undefined
    : { page: `${path.slice(0, -format.suffix.length - 1)}/`, suffix: format.suffix };
}

/** The card of the pages that have none of their own. */
export const siteCardPath = "/card.png";

const kindsWithCard: ReadonlySet<string | undefined> = new Set([
  "event",
  "session",
  "recommendation",
  "wording",
  "document",
  "part",
  "term",
]);

/** Builds the path of the card of a page by the page's path: beside it (`/harbour-3/panel-1/r1.card.png`), or the portal's. */
export function buildCardPath(page: string): string {
  const id = parsePath(page);
  return id !== undefined && kindsWithCard.has(parseId(id)?.kind) ? buildBesidePath(id, "card.png") : siteCardPath;
}
