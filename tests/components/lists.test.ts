import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { DocumentText } from "#components/document/document-text";
import { Excerpt } from "#components/document/excerpt";
import { Account } from "#components/session/account";
import type { Block } from "#lib/records/text/block";

const itemAt = (level: number, text: string, number: number): Block => ({
  type: "item",
  list: level,
  level,
  text,
  content: [{ type: "text", value: text }],
  line: number,
  anchor: `p${number}`,
});
const blocks = [itemAt(1, "Lamps", 1), itemAt(2, "Wicks", 2), itemAt(1, "Ropes", 3)];

describe("a list within a list", () => {
  it.each([
    ["a document", createElement(DocumentText, { blocks })],
    ["an excerpt of one", createElement(Excerpt, { blocks, home: "/documents/harbour-3-report/" })],
    [
      "a session",
      createElement(Account, {
        blocks,
        items: [],
        documentPath: "/documents/harbour-3-report/",
        named: "Panel 1",
        codeOf: () => undefined,
        formerOf: () => [],
      }),
    ],
  ])("stands further in, in %s", (_, element) => {
    const items = renderToStaticMarkup(element).split("<li").slice(1);
    expect(items.map((item) => [item.includes("Wicks"), /^[^>]*class="inner"/u.test(item)])).toEqual([
      [false, false],
      [true, true],
      [false, false],
    ]);
  });
});
