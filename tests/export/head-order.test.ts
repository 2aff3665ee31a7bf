import rehypeParse from "rehype-parse";
import rehypeStringify from "rehype-stringify";
import { unified } from "unified";
import { describe, expect, it } from "vitest";
import { orderHead } from "#lib/export/head-order";

const metadata = [
  '<meta name="theme-color" content="#fff">',
  '<meta name="color-scheme" content="light dark">',
  "<title>T</title>",
  '<meta name="description" content="d">',
  '<link rel="canonical" href="https://example.org/a/">',
  '<link rel="alternate" type="application/x-bibtex" href="https://example.org/a.bib">',
  '<meta property="og:title" content="T">',
  '<meta name="twitter:card" content="summary">',
  '<link rel="icon" href="/icon.svg">',
];
const own = [
  '<meta name="citation_title" content="T">',
  '<meta name="DC.title" content="T">',
  '<link rel="schema.DC" href="http://purl.org/dc/elements/1.1/">',
  '<link rel="cite-as" href="https://example.org/a/">',
  '<link rel="alternate" type="application/json+oembed" href="https://example.org/a.oembed.json">',
  '<link rel="alternate" type="application/atom+xml" href="https://example.org/feeds/a.xml">',
];
const first = [
  '<meta charset="utf-8">',
  '<link rel="stylesheet" href="/b.css">',
  '<link rel="stylesheet" href="/a.css">',
];

function order(elements: readonly string[]): string {
  const processor = unified().use(rehypeParse).use(rehypeStringify);
  const tree = processor.parse(`<!doctype html><html><head>${elements.join("")}</head><body></body></html>`);
  orderHead(tree);
  return /<head>(.*)<\/head>/.exec(processor.stringify(tree))?.[1] ?? "";
}

describe("orderHead", () => {
  it("gives one head, in whichever order the framework streamed its parts", () => {
    const expected = [...first, ...metadata, ...own].join("");
    expect(order([...first, ...metadata, ...own])).toBe(expected);
    expect(order([...first, ...own, ...metadata])).toBe(expected);
    expect(order([...own.slice(0, 3), ...metadata.slice(0, 5), ...first, ...own.slice(3), ...metadata.slice(5)])).toBe(
      expected,
    );
  });

  it("keeps the order of the style sheets, on which their rules depend", () => {
    expect(order([...first].reverse())).toBe([first[0], first[2], first[1]].join(""));
  });
});
