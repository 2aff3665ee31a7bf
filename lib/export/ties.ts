import type { Element, Root } from "hast";
import { visit } from "unist-util-visit";

/* What the portal calls things and says of them; the publisher's sentences are left as they are. */
const labels: ReadonlySet<unknown> = new Set(["label", "notes", "named-places", "trail"]);

/**
 * Ties numbers to their words in titles, labels and notes, so that no line ends within "Side event 3", "18th Harbour Forum" or
 * "10–11 July 2017": the space between them becomes a no-break space.
 */
export function tieNumbers(tree: Root): void {
  visit(tree, "element", (element) => {
    if (isLabel(element)) visit(element, "text", (text) => void (text.value = tie(text.value)));
  });
}

function isLabel({ tagName, properties }: Element): boolean {
  return tagName === "h1" || tagName === "time" || [properties["className"]].flat().some((name) => labels.has(name));
}

function tie(words: string): string {
  return words.replaceAll(/(?<=\p{L}) (?=\d+\b)|(?<=\b\d{1,2}|\d(?:st|nd|rd|th)) (?=\p{Lu})/gu, "\u00a0");
}
