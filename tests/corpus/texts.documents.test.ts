import { describe, expect, it } from "vitest";
import { buildBlockId } from "#lib/address/paragraph";
import { foldSpace } from "#lib/ingest/markdown/parse";
import type { Phrasing } from "#lib/records/text/block";
import { records, sourceOf, wordsOf } from "./real-corpus";

const bodyOf = (text: string): string => text.replace(/^---\n.*?\n---\n/su, "");
const textOf = (content: readonly Phrasing[]): string =>
  content.map((each) => (each.type === "text" ? each.value : textOf(each.children))).join("");

describe("every text", () => {
  it("occurs in its file, word for word and in the file's order", () => {
    for (const document of records.documents) {
      const words = wordsOf(bodyOf(sourceOf(document.provenance.path)));
      let from = 0;
      for (const block of document.blocks) {
        const at = words.indexOf(block.text, from);
        expect(at, `${buildBlockId(document.id, block)}: ${block.text}`).toBeGreaterThanOrEqual(from);
        from = at + block.text.length;
      }
    }
  });

  it("is read: a file's words and those of its blocks are the same", () => {
    for (const document of records.documents) {
      const read = document.blocks.map((block) => block.text).join(" ");
      expect(read).toBe(wordsOf(bodyOf(sourceOf(document.provenance.path))));
    }
  });

  it("is in one part of a document that has parts, and anchors are the document's own", () => {
    for (const { id, parts, blocks } of records.documents) {
      const names = parts.map((part) => part.name);
      expect([...new Set(blocks.map((block) => block.part))], id).toEqual(names.length === 0 ? [undefined] : names);
      expect(new Set(blocks.map((block) => block.anchor)).size, id).toBe(blocks.length);
    }
  });

  it("is the same in a block, in its content and in its recommendation", () => {
    const items = new Map(records.recommendations.map((item) => [item.id, item]));
    const blocks = records.documents.flatMap((document) =>
      document.blocks.map((block) => ({ block, id: buildBlockId(document.id, block) })),
    );
    for (const { block, id } of blocks) {
      expect(foldSpace(textOf(block.content)), id).toBe(block.printed ?? block.text);
      if (block.type !== "item" || block.recommendation === undefined) continue;
      const item = items.get(block.recommendation);
      expect([item?.text, item?.paragraph, item?.provenance.line]).toEqual([block.text, id, block.line]);
    }
  });

  it("is free of letters and signs that belong to no English report", () => {
    const odd = /[\p{Co}\p{Cn}\p{Cf}\uFFFD\u0080-\u009F\uFB00-\uFB06]|\p{Script=Cyrillic}|\p{Script=Greek}/u;
    // The slides show the logo of one organizer, which is in Russian.
    const logo = "ИСПОЛНИТЕЛЬНЫЙ КОМИТЕТ СНГ";
    const texts = [
      ...records.documents.flatMap((document) => document.blocks.map((block) => block.text)),
      JSON.stringify(records.people),
      JSON.stringify(records.organizations),
    ];
    expect(texts.filter((text) => odd.test(text))).toEqual([logo]);
  });
});
