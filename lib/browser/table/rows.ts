import { formatPath } from "#lib/address/permalink";
import { buildElement } from "#lib/browser/element";
import type { Hit } from "#lib/search/engine/query/search";
import type { SearchDocument } from "#lib/search/portal/documents/search-document";

/** Builds the rows of items, whole words and what each is called, as hits of the search are built, so that they have their buttons. */
export function buildRows(hits: readonly Hit<SearchDocument>[], base: string): HTMLLIElement[] {
  return hits.map(({ id, entry: { document: item } }) =>
    buildElement(
      "li",
      { class: "hit" },
      buildElement("p", { class: "hit-kind" }, [item.label, item.venue].filter((part) => part !== "").join(" · ")),
      buildElement(
        "p",
        { class: "hit-text" },
        buildElement("a", { href: `${base}${formatPath(id)}`, ...languageOf(item) }, item.text),
      ),
    ),
  );
}

function languageOf({ lang }: SearchDocument): Record<string, string> {
  return lang === undefined ? {} : { lang, dir: "auto" };
}
