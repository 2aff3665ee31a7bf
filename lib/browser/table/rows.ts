import { formatPath } from "#lib/address/permalink";
import { absoluteUrl } from "#lib/address/site";
import { buildButton, buildElement } from "#lib/browser/element";
import type { Hit } from "#lib/search/engine/query/search";
import type { SearchDocument } from "#lib/search/portal/documents/search-document";

/**
 * Builds the rows of items as those of the list are, each a hit as well, so that it has its buttons; `isUnderVenue` where the heading
 * above says already what they stand in; `terms` says by ordinal what each is about and whom it asks.
 */
export function buildRows(
  hits: readonly Hit<SearchDocument>[],
  { base, isUnderVenue, terms }: { base: string; isUnderVenue: boolean; terms: ReadonlyMap<number, string> },
): HTMLLIElement[] {
  return hits.map(({ id, entry: { document: item, ordinal } }) => {
    const about = terms.get(ordinal) ?? "";
    const [href, where] = [`${base}${formatPath(id)}`, item.venue.replaceAll(" · ", ", ")];
    const [name, bookmark] = [`${item.label}, ${where}`, buildElement("a", { href, rel: "bookmark" }, id)];
    return buildElement(
      "li",
      { class: "item row hit" },
      buildElement("a", { href, class: "hang number", "aria-label": name }, numberOf(item)),
      buildElement("p", { class: "words", ...languageOf(item) }, wordsOf(item)),
      buildElement(
        "div",
        { class: "side" },
        ...(isUnderVenue ? [] : [buildElement("p", { class: "hit-kind" }, item.venue)]),
        buildElement(
          "p",
          { class: "permalink", "data-copy": absoluteUrl(formatPath(id)) },
          bookmark,
          " ",
          buildCopyButton(bookmark, name),
        ),
        ...(about === "" ? [] : [buildElement("p", { class: "hint" }, about)]),
      ),
    );
  });
}

function numberOf({ label }: SearchDocument): string {
  return label.split(" ").at(-1) ?? "";
}

/* What is written as its number before the words stands beside them. */
function wordsOf(item: SearchDocument): string {
  const [written = ""] = item.text.split(" ", 1);
  return written.replaceAll(/[().:]/gu, "") === numberOf(item) ? item.text.slice(written.length + 1) : item.text;
}

/* As the module of every page adds one to the links that the page has. */
function buildCopyButton(bookmark: HTMLAnchorElement, name: string): HTMLButtonElement {
  const usual = "Copy link";
  const copy = async () => {
    const done = await navigator.clipboard.writeText(bookmark.href).then(
      () => true,
      () => false,
    );
    button.textContent = done ? "Copied" : "Not copied";
    setTimeout(() => {
      button.textContent = usual;
    }, 2500);
  };
  const button: HTMLButtonElement = buildButton(usual, () => void copy(), {
    class: "copy",
    "aria-label": `Copy link to ${name}`,
  });
  return button;
}

function languageOf({ lang }: SearchDocument): Record<string, string> {
  return lang === undefined ? {} : { lang, dir: "auto" };
}
