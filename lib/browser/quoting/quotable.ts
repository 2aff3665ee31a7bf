import { parsePath } from "#lib/address/permalink";
import { basePath } from "#lib/address/site";
import { paragraphNumberOf } from "#lib/address/paragraph";
import { findKind } from "#lib/browser/my-list/list";

/** Something on a page that a paper may quote: what holds its words, its address within the site, its name, and where its buttons stand. */
export interface Quotable {
  host: HTMLElement;
  address: string;
  name: string;
  place: HTMLElement;
  /** What the button that copies says. */
  label: "Copy words and source" | "Copy source";
}

/* A date or a place in a paragraph of its own is nothing to quote. */
const fewWords = 3;

/* What has a page of its own has its citation there in full view. */
const withoutWords: ReadonlySet<string | undefined> = new Set(["event", "session", "document"]);

/** Finds what a page lists that has words to quote: items, quotations, figures and numbered paragraphs. */
export function findQuotable(page: ParentNode): Quotable[] {
  return [
    ...[...page.querySelectorAll<HTMLElement>(".item.row, .quotations > li")].flatMap(describeItem),
    ...[...page.querySelectorAll<HTMLElement>(".figures dt")].flatMap(describeFigure),
    ...[...page.querySelectorAll<HTMLAnchorElement>('.hang[href*="#p"]')].flatMap(describeParagraph),
  ];
}

/** Finds what is quotable among the hits of a search. */
export function findQuotableHits(hits: ParentNode): Quotable[] {
  return [...hits.querySelectorAll<HTMLElement>(".hit")].flatMap((host): Quotable[] => {
    const link = host.querySelector<HTMLAnchorElement>("p > a");
    const address = link === null ? "" : readAddress(link);
    const kind = findKind(parsePath(address) ?? "");
    if (link === null || kind === undefined) return [];
    const label = withoutWords.has(kind) ? "Copy source" : "Copy words and source";
    return [{ host, address, name: nameOfLink(link), place: link.closest<HTMLElement>(".permalink") ?? host, label }];
  });
}

function describeItem(host: HTMLElement): Quotable[] {
  const link = host.querySelector<HTMLAnchorElement>(".permalink a");
  if (link?.parentElement === null || link === null) return [];
  return [
    {
      host,
      address: readAddress(link),
      name: nameOfLink(link),
      place: link.parentElement,
      label: "Copy words and source",
    },
  ];
}

function describeFigure(host: HTMLElement): Quotable[] {
  const link = host.querySelector<HTMLAnchorElement>("a[rel=bookmark]");
  if (link === null) return [];
  return [{ host, address: readAddress(link), name: link.textContent, place: host, label: "Copy words and source" }];
}

function describeParagraph(link: HTMLAnchorElement): Quotable[] {
  const host = link.parentElement;
  const address = readAddress(link);
  const number = paragraphNumberOf(parsePath(address));
  if (host === null || number === undefined || host.textContent.split(/\s+/u).length <= fewWords) return [];
  return [{ host, address, name: `paragraph ${number}`, place: host, label: "Copy words and source" }];
}

/** Gives the space before a button: behind words a wide one, which no line begins with. */
export function spaceWithin(place: Element): string {
  return place.matches(".permalink, .hit, .figures dt") || place.querySelector(".keep") !== null ? " " : "\u2003";
}

/** Gives the name of what a link leads to: of a permanent link it is in its own, "Permanent link to Recommendation 1, Panel 1: harbour-3/panel-1/r1", and in a list in that of the number. */
export function nameOfLink(link: HTMLAnchorElement): string {
  const named = link.closest(".row")?.querySelector(".number") ?? link;
  return named.getAttribute("aria-label")?.replace(/^Permanent link to (.*): \S+$/u, "$1") ?? link.textContent;
}

function readAddress(link: HTMLAnchorElement): string {
  const { pathname, hash } = new URL(link.href);
  return pathname.slice(basePath.length) + hash;
}
