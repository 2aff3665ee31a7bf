import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { Contents } from "#components/navigation/contents";
import type { Block } from "#lib/records/text/block";

const headingAt = (depth: number, text: string): Block => ({
  type: "heading",
  depth,
  text,
  content: [{ type: "text", value: text }],
  anchor: text.toLowerCase(),
  line: 1,
});

it("a table of contents shows how deep each heading stands, whatever depths are printed", () => {
  const blocks = [headingAt(2, "Programme"), headingAt(4, "Stream"), headingAt(5, "Lamps"), headingAt(2, "Closing")];
  const html = renderToStaticMarkup(createElement(Contents, { blocks }));
  expect([...html.matchAll(/<li(?: class="(\w+)")?>/gu)].map(([, name]) => name)).toEqual([
    undefined,
    "inner",
    "deep",
    undefined,
  ]);
  expect(html).toContain("<style");
  expect(renderToStaticMarkup(createElement(Contents, { blocks: blocks.slice(0, 2) }))).not.toContain("<style");
});
