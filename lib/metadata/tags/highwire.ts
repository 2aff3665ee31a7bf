import type { CslItem } from "#lib/citation/formats/csl";
import { formatFiledName, type Name } from "#lib/citation/name";
import type { Event } from "#lib/records/event";
import { type MetaTag, titleWithStatus } from "./meta-tag";

/**
 * Builds the Highwire Press tags of an item's page, by which Zotero and Google Scholar know it. Zotero takes the kind of thing
 * from the last tag that hints at one: the institution of a report therefore stands behind the title of the conference, for the
 * report alone keeps a number. No date of publication is given, for no document states one.
 */
export function buildHighwire(item: CslItem, event: Event | undefined): MetaTag[] {
  const tags: [name: string, content: string | undefined][] = [
    ["citation_title", titleWithStatus(item)],
    ...(item.author ?? []).map((name): [string, string | undefined] => ["citation_author", formatAuthor(name)]),
    ["citation_conference_title", event === undefined ? undefined : event.label],
    ["citation_technical_report_institution", item.publisher],
    ["citation_technical_report_number", item.id],
    ["citation_abstract", item.abstract],
    ["citation_language", item.language],
    ["citation_public_url", item.URL],
    ["citation_abstract_html_url", item.URL],
  ];
  return tags.flatMap(([name, content]) => (content === undefined ? [] : [{ name, content }]));
}

/*
 * Without a comma Zotero makes a body's last word its surname; with one behind it, the whole is. A name that has a comma
 * or semicolon of its own would be parted there, so it is left to the tag of the institution.
 */
function formatAuthor(name: Name): string | undefined {
  if (!("literal" in name)) return formatFiledName(name);
  return /[,;]/.test(name.literal) ? undefined : `${name.literal},`;
}
