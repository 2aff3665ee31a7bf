import { formatPath } from "#lib/address/permalink";
import { uncapitalise } from "#lib/text/capitalise";
import { buildElement } from "#lib/browser/element";
import type { Hit } from "#lib/search/engine/query/search";
import type { SearchDocument } from "#lib/search/portal/documents/search-document";

/**
 * Builds the rows of items as those of the list are, each a hit as well, so that it has its buttons; `isUnderVenue` where the heading
 * above says already what they stand in.
 */
export function buildRows(
  hits: readonly Hit<SearchDocument>[],
  { base, isUnderVenue }: { base: string; isUnderVenue: boolean },
): HTMLLIElement[] {
  return hits.map(({ id, entry: { document: item } }) => {
    const [href, where] = [`${base}${formatPath(id)}`, item.venue.replaceAll(" · ", ", ")];
    const bookmark = buildElement(
      "a",
      { href, rel: "bookmark", "aria-label": `Permanent link to ${uncapitalise(item.label)}, ${where}: ${id}` },
      id,
    );
    return buildElement(
      "li",
      { class: "item row hit" },
      buildElement(
        "a",
        { href, class: "hang number", "aria-label": `${item.label}, ${where}, on a page of its own` },
        item.label.split(" ").at(-1) ?? "",
      ),
      buildElement("p", { class: "words", ...languageOf(item) }, item.text),
      buildElement(
        "div",
        { class: "side" },
        ...(isUnderVenue ? [] : [buildElement("p", { class: "hit-kind" }, item.venue)]),
        buildElement("p", { class: "permalink" }, bookmark),
      ),
    );
  });
}

function languageOf({ lang }: SearchDocument): Record<string, string> {
  return lang === undefined ? {} : { lang, dir: "auto" };
}
