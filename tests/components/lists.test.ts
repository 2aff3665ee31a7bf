import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { DocumentText } from "#components/document/document-text";
import { Excerpt } from "#components/document/excerpt";
import { Account } from "#components/session/account";
import type { Block, ItemBlock } from "#lib/records/text/block";

const itemAt = (level: number, text: string, number: number, own: Partial<ItemBlock> = {}): Block => ({
  type: "item",
  list: level,
  level,
  text,
  content: [{ type: "text", value: text }],
  line: number,
  anchor: `p${number}`,
  ...own,
});
const picture: Block = {
  type: "picture",
  file: "content/harbour-3/images/quay.png",
  hash: "1a2b",
  width: 700,
  height: 400,
  level: 3,
  continued: true,
  text: "Two boats",
  content: [],
  line: 4,
  anchor: "p4",
};
const blocks = [
  itemAt(1, "Lamps", 1),
  itemAt(2, "Wicks", 2, { marker: "1." }),
  itemAt(3, "Oil", 3),
  picture,
  itemAt(4, "Gas", 5),
  itemAt(1, "of bronze", 6, { continued: true }),
  itemAt(1, "Ropes", 7),
];

const shown = [
  ["a document", createElement(DocumentText, { blocks })],
  ["an excerpt of one", createElement(Excerpt, { blocks, home: "/documents/harbour-3-report/" })],
  [
    "a session",
    createElement(Account, {
      blocks,
      items: [],
      documentPath: "/documents/harbour-3-report/",
      itemOf: () => null,
    }),
  ],
] as const;

/* The outline of a list: its elements and words, without numbers of paragraphs, bullets and attributes. */
function outline(html: string): string {
  return html
    .replaceAll(/<style.*?<\/style>|<a [^>]*class="hang".*?<\/a>|<span class="marker">.*?<\/span>/gu, "")
    .replaceAll(/<picture>.*?<\/picture>/gu, "[picture]")
    .replaceAll(/<\/?(?:div|form)[^>]*>/gu, "")
    .replaceAll(/<(\w+)[^>]*>/gu, "<$1>")
    .replaceAll(/\s+/gu, " ")
    .replaceAll(/> /gu, ">");
}

describe("a list within a list", () => {
  it.each(shown)("stands within its item, with what else that has, in %s", (_, element) => {
    expect(outline(renderToStaticMarkup(element))).toBe(
      "<ul><li><p>Lamps</p><ol><li><p>Wicks</p><ul><li><p>Oil</p>[picture]<ul><li>Gas</li></ul></li></ul></li></ol><p>of bronze</p></li><li>Ropes</li></ul>",
    );
  });

  it("keeps the anchor of every paragraph once", () => {
    const html = renderToStaticMarkup(createElement(DocumentText, { blocks }));
    expect([...html.matchAll(/ id="(\w+)"/gu)].map(([, id]) => id)).toEqual(["p1", "p2", "p3", "p4", "p5", "p6", "p7"]);
  });
});
