import type { Element } from "hast";

/*
 * … Child Victims of Trafficking for Protection and Assistance[^1]
 *
 * [^1]: 2005 Addendum to the Action Plan …
 */

/**
 * The raised number that leads to a footnote. (The note itself is a container where it is written; the default of remark-rehype
 * would gather all notes at the end, away from their part.)
 */
export function referToFootnote(label: string): Element {
  const link: Element = {
    type: "element",
    tagName: "a",
    properties: { href: `#note-${label}`, id: `ref-${label}`, role: "doc-noteref" },
    children: [{ type: "text", value: label }],
  };
  return { type: "element", tagName: "sup", properties: {}, children: [link] };
}

/** Tells the raised number that leads to a footnote from what is printed as words. */
export function isFootnoteReference({ tagName }: Pick<Element, "tagName">): boolean {
  // Markdown raises nothing else.
  return tagName === "sup";
}
