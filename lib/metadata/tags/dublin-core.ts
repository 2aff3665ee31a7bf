import type { CslItem } from "#lib/citation/formats/csl";
import { formatFiledName } from "#lib/citation/name";
import type { HeadLink, MetaTag } from "./meta-tag";

/** The links that say what `DC` and `DCTERMS` stand for in the names of tags. */
export const dublinCoreSchemas: readonly HeadLink[] = [
  { rel: "schema.DC", href: "http://purl.org/dc/elements/1.1/" },
  { rel: "schema.DCTERMS", href: "http://purl.org/dc/terms/" },
];

/**
 * Builds the Dublin Core tags (DCMI, "Expressing Dublin Core metadata using HTML") of an item's page. `whole` is the address
 * of what the item is part of, `citation` its citation as text, `date` its date in the form of ISO 8601.
 */
export function buildDublinCore(
  item: CslItem,
  { whole, citation, date }: { whole: string | undefined; citation: string; date: string | undefined },
): MetaTag[] {
  const tags: [name: string, content: string | undefined][] = [
    ["DC.title", item.title],
    ...(item.author ?? []).map((name): [string, string] => ["DC.creator", formatFiledName(name)]),
    ["DC.publisher", item.publisher],
    // An interval of ISO 8601 where it is a range, which DCMI allows.
    ["DC.date", date],
    // Zotero takes "Text" for a guess, which gives way to the Highwire tags.
    ["DC.type", "Text"],
    ["DC.identifier", item.URL],
    ["DC.language", item.language],
    ["DCTERMS.isPartOf", whole],
    ["DCTERMS.bibliographicCitation", citation],
  ];
  return tags.flatMap(([name, content]) => (content === undefined ? [] : [{ name, content }]));
}
