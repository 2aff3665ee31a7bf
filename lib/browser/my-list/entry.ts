import { formatPath } from "#lib/address/permalink";
import { withBase } from "#lib/address/site";
import type { Citations } from "#lib/browser/export/citation-files";
import { buildElement } from "#lib/browser/element";
import { partAddress, readLinks } from "#lib/records/derived/source-runs";

/** An item of a list on its page: the same row as everywhere, with elements for the note and for what can be done with it. */
export interface Entry {
  element: HTMLLIElement;
  below: HTMLElement;
  side: HTMLElement;
  /** Shows its position, counted from 1, and its words; `undefined` while they are on their way. */
  show(position: number, citations: Citations | undefined): void;
  /** What the item is called, as far as that is known. */
  name(): string;
}

/** Builds an item: number, what it is, words, citation. */
export function buildEntry(id: string): Entry {
  const number = buildElement("span", { class: "hang number", "aria-hidden": "true" });
  const link = buildElement("a", { href: withBase(formatPath(id)) }, id);
  const words = buildElement("div", { class: "words" });
  const reference = buildElement("p", { class: "reference" });
  const below = buildElement("div", { class: "below" });
  const side = buildElement("div", { class: "side" });
  const text = buildElement(
    "div",
    { class: "entry" },
    buildElement("p", { class: "label" }, link),
    words,
    reference,
    below,
  );
  return {
    element: buildElement("li", { class: "item row" }, number, text, side),
    below,
    side,
    show(position, citations) {
      number.textContent = String(position);
      if (citations === undefined) return;
      const item = citations.items.get(id);
      link.textContent = item?.title ?? id;
      words.replaceChildren(
        ...(item?.words ?? "").split(/\n{2,}/u).map((paragraph) => buildElement("p", {}, paragraph)),
      );
      words.hidden = item === undefined || item.words === "";
      reference.replaceChildren(
        ...setAddresses(
          item?.citation ??
            "This portal has no words at this address any more, or not yet; the address says what became of them.",
        ),
      );
    },
    name: () => link.textContent,
  };
}

/* An address breaks behind its slashes only. */
function setAddresses(citation: string): Node[] {
  return readLinks(citation).map(({ words, isLink }) => {
    if (!isLink) return document.createTextNode(words);
    const parts = partAddress(words).flatMap((part) => [buildElement("wbr"), part]);
    return buildElement("span", { class: "address" }, ...parts);
  });
}
