import type { CslItem } from "#lib/citation/formats/csl";
import { formatFamily } from "#lib/citation/name";
import type { Event } from "#lib/records/event";
import { formatFirstDay, titleWithStatus } from "./meta-tag";

type Field = readonly [key: string, value: string | undefined];

/**
 * Formats a ContextObject in a span (COinS 1.0, Z39.88-2004 in key/encoded-value form): what stands in the `title` of a span of
 * class `Z3988`, by which Zotero offers a choice on a page that holds several items. A body is `rft.aucorp`, which stays whole.
 * The language is said where it is not the one of the `portal`, so that long lists in one language do not weigh more for it.
 */
export function formatCoins(item: CslItem, event: Event | undefined, portal?: string): string {
  const fields: Field[] = [
    ["ctx_ver", "Z39.88-2004"],
    ["rft_val_fmt", "info:ofi/fmt:kev:mtx:book"],
    ...buildWhole(item, event),
    ...(item.author ?? []).flatMap((name): Field[] =>
      "literal" in name
        ? [["rft.aucorp", name.literal]]
        : [
            ["rft.aulast", formatFamily(name)],
            ["rft.aufirst", name.given],
            ["rft.ausuffix", name.suffix],
          ],
    ),
    ["rft.date", formatFirstDay(item, "-")],
    ["rft.pages", item.page],
    ["rft.pub", item.publisher],
    ["rft.language", item.language === portal ? undefined : item.language],
    ["rft_id", item.URL],
  ];
  const held = fields.flatMap(([key, value]) => (value === undefined ? [] : [[key, value]]));
  return `${encode(held)}${item.abstract === undefined ? "" : describeWords(item.abstract)}`;
}

function encode(fields: string[][]): string {
  return new URLSearchParams(fields).toString().replaceAll("+", "%20");
}

/*
 * Under a key of Dublin Core, which Zotero reads in any format; the standard has none for the words. Their spaces and letters stay as they are,
 * as they mean themselves to whoever decodes them: so a page that lists the words weighs hardly more for having them twice.
 */
function describeWords(words: string): string {
  return `&rft.description=${words.replaceAll(/\s+/gu, " ").replaceAll(/[%&=+"<>#]/gu, encodeURIComponent)}`;
}

/* What kind of thing it is, its title and the title of what it stands in. A conference stands in its series, by the name that readers know. */
function buildWhole(item: CslItem, event: Event | undefined): Field[] {
  const title = titleWithStatus(item);
  const [container, place] = [item["container-title"], item["event-place"]];
  switch (item.type) {
    case "report":
      return [
        ["rft.genre", "report"],
        ["rft.btitle", title],
      ];
    case "chapter":
      return [
        ["rft.genre", "bookitem"],
        ["rft.atitle", title],
        ["rft.btitle", container],
      ];
    case "paper-conference":
      return [
        ["rft.genre", "proceeding"],
        ["rft.atitle", title],
        ["rft.btitle", container],
        ["rft.place", place],
      ];
    case "event":
      return [
        ["rft.genre", "conference"],
        ["rft.atitle", title],
        ["rft.btitle", event?.label],
        ["rft.place", place],
      ];
  }
}
