import type { CslItem } from "#lib/citation/formats/csl";
import { titleWithStatus } from "./meta-tag";

/**
 * Formats a ContextObject in a span (COinS 1.0, Z39.88-2004 in key/encoded-value form): what stands in the `title` of a span of
 * class `Z3988`, by which Zotero offers a choice on a page that holds several items. A body is `rft.aucorp`, which stays whole.
 * The item's words are left out, for a page that lists items has them already.
 */
export function formatCoins(item: CslItem): string {
  const fields: [key: string, value: string | undefined][] = [
    ["ctx_ver", "Z39.88-2004"],
    ["rft_val_fmt", "info:ofi/fmt:kev:mtx:book"],
    ["rft.genre", "report"],
    ["rft.btitle", item.type === "event" ? item["event-title"] : titleWithStatus(item)],
    ...(item.author ?? []).flatMap((name): [string, string][] =>
      "literal" in name
        ? [["rft.aucorp", name.literal]]
        : [
            ["rft.aulast", name.family],
            ["rft.aufirst", name.given],
          ],
    ),
    ["rft.pub", item.publisher],
    ["rft_id", item.URL],
  ];
  const held = fields.flatMap(([key, value]) => (value === undefined ? [] : [[key, value]]));
  return new URLSearchParams(held).toString().replaceAll("+", "%20");
}
