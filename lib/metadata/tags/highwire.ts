import type { CslItem } from "#lib/citation/formats/csl";
import { formatFamily, formatFiledName, type Name } from "#lib/citation/name";
import type { Event } from "#lib/records/event";
import { formatFirstDay, type MetaTag, titleWithStatus } from "./meta-tag";

/**
 * Builds the Highwire Press tags of an item's page, by which Zotero and Google Scholar know it. Zotero takes the kind of thing
 * from the last tag that hints at one: so what an item stands in is named before its conference.
 */
export function buildHighwire(item: CslItem, event: Event | undefined): MetaTag[] {
  const tags: [name: string, content: string | undefined][] = [
    ["citation_title", titleWithStatus(item)],
    ...(item.author ?? []).map((name): [string, string | undefined] => ["citation_author", formatAuthor(name)]),
    ["citation_publication_date", formatFirstDay(item, "/")],
    ...buildWhole(item, event),
    ["citation_firstpage", item.page],
    ["citation_abstract", item.abstract],
    ["citation_language", item.language],
    ["citation_public_url", item.URL],
    ["citation_abstract_html_url", item.URL],
  ];
  return tags.flatMap(([name, content]) => (content === undefined ? [] : [{ name, content }]));
}

/* What makes a report, a part of one, or a paper of a conference of it. */
function buildWhole(item: CslItem, event: Event | undefined): [name: string, content: string | undefined][] {
  if (item.type === "report") return [["citation_technical_report_institution", item.publisher]];
  return [
    ["citation_inbook_title", item["container-title"]],
    ["citation_conference_title", item.type === "chapter" ? undefined : event?.label],
    ["citation_publisher", item.publisher],
  ];
}

/*
 * Without a comma Zotero makes a body's last word its surname; with one behind it, the whole is. A name that has a comma
 * or semicolon of its own would be parted there, so it is left to the tag of the publisher; and so would be a person's with a space on
 * both sides of its comma, unless one of them does not break.
 */
function formatAuthor(name: Name): string | undefined {
  if (!("literal" in name)) {
    const given = formatFamily(name).includes(" ") ? name.given.replaceAll(" ", "\u00A0") : name.given;
    return formatFiledName({ ...name, given });
  }
  return /[,;]/.test(name.literal) ? undefined : `${name.literal},`;
}
