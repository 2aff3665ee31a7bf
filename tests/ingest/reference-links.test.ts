import { VFile } from "vfile";
import { describe, expect, it } from "vitest";
import type { Phrasing } from "#lib/records/text/block";
import { mintContent } from "#lib/ledger/mint/mint";
import { filesOf, ingestTexts, smallCorpus } from "./small-corpus";

const yearbook = `---
document: yearbook
kind: report
title: Yearbook of the Lantern Trust
status: account
publisher: lantern-trust
language: en
---

## Foreword
::part{#foreword}

Lamps are lit.

### Looking back

:::quotation{#q1}
“Light is safety.”

Said in Lindin
:::
`;

/** The links of a text that is added to the report, as they were resolved, and the messages of the rest. */
function linksOf(text: string, paths?: readonly string[]) {
  const other = new VFile({ path: "content/books/yearbook.md", value: yearbook });
  const document = smallCorpus.document.replace("## Panel 1\n", `## At sea\n\n${text}\n\n## Panel 1\n`);
  const { records, messages } = ingestTexts({ ...smallCorpus, document }, "[]", [other], {}, paths);
  const report = records.documents.find(({ id }) => id === "documents/harbour-3-report");
  return {
    links: (report?.blocks ?? []).flatMap((block) => findLinks(block.content)),
    messages: messages.filter((message) => message.includes("(reference-")),
  };
}

function findLinks(content: readonly Phrasing[]): string[] {
  return content.flatMap((each) => {
    if (each.type === "text") return [];
    const { href, className } = each.properties;
    return href === undefined || className === undefined ? findLinks(each.children) : [href];
  });
}

describe("a link between documents", () => {
  it.each([
    ["#panel-1", "/documents/harbour-3-report/#panel-1"],
    ["#at-sea", "/documents/harbour-3-report/#at-sea"],
    ["#p1", "/documents/harbour-3-report/#p1"],
    ["report.md#p1", "/documents/harbour-3-report/#p1"],
    ["../books/yearbook.md", "/documents/yearbook/"],
    ["../books/yearbook#looking-back", "/documents/yearbook/foreword/#looking-back"],
    ["../books/yearbook.md#foreword", "/documents/yearbook/foreword/"],
    ["../books/yearbook.md#q1", "/documents/yearbook/foreword/#q1"],
    ["event.md", "/harbour-3/"],
    ["documents/yearbook", "/documents/yearbook/"],
    ["documents/yearbook#p1", "/documents/yearbook/foreword/#p1"],
    ["documents/yearbook/foreword", "/documents/yearbook/foreword/"],
    ["/harbour-3/panel-1/", "/harbour-3/panel-1/"],
    ["harbour-3/panel-1/r2", "/harbour-3/panel-1/r2/"],
    ["people/mira-solberg", "/people/mira-solberg/"],
  ])("%s leads to %s", (to, path) => {
    expect(linksOf(`See [there](${to}).`)).toEqual({ links: [path], messages: [] });
  });

  it("may be written apart from its words, and in the cell of a table", () => {
    expect(linksOf("| See |\n| --- |\n| [there][book] |\n\n[book]: documents/yearbook").links).toEqual([
      "/documents/yearbook/",
    ]);
  });

  it("leaves addresses outside the portal, and the names that marks link, as they are", () => {
    expect(linksOf("[One](https://example.org/a.md) [two](mailto:a@example.org) <http://example.org>")).toEqual({
      links: [],
      messages: [],
    });
  });
});

describe("minting", () => {
  const withLink = (to: string) => ({
    ...smallCorpus,
    people: "[]",
    document: smallCorpus.document.replace("spoke in", `spoke, as [others](${to}), in`).replace(" :rec{#r2}", ""),
  });

  it("takes a link to what it names itself, and stops at one to what is not there afterwards either", () => {
    for (const to of ["harbour-3/panel-1/r2", "people/mira-solberg"])
      expect(mintContent(filesOf(withLink(to), "[]", [], { words: "[]" })).done, to).toBe(true);
    const { done, files } = mintContent(filesOf(withLink("harbour-3/panel-1/r3"), "[]", [], { words: "[]" }));
    expect(done).toBe(false);
    expect(files.documents.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId))).toContain(
      "reference-identifier",
    );
  });
});

describe("a link that leads nowhere", () => {
  it.each([
    [
      "./TRANSCRIPT.md",
      'Unexpected link to "./TRANSCRIPT.md", expected the file of a document, by its path from this one; the nearest is "report.md". Correct the path. (reference-file)',
    ],
    [
      "slides/one.pdf",
      'Unexpected link to "slides/one.pdf", expected the file of a document, by its path from this one; the nearest is "report.md". Correct the path, or offer the file by slides=… in the mark of its session. (reference-file)',
    ],
    [
      "#at-see",
      'Unexpected link to "#at-see", expected a heading or paragraph of that document; the nearest is "#at-sea". Correct what stands after the #. (reference-anchor)',
    ],
    [
      "../books/yearbook.md#loking-back",
      'Unexpected link to "../books/yearbook.md#loking-back", expected a heading or paragraph of that document; the nearest is "#looking-back". Correct what stands after the #. (reference-anchor)',
    ],
    [
      "harbour-3/panel-1/r7",
      'Unexpected link to "harbour-3/panel-1/r7", expected the identifier of something that the portal holds; the nearest is "harbour-3/panel-1/r1". Correct it, or write the file of a document, with .md at its end. (reference-identifier)',
    ],
    [
      "javascript:alert(1)",
      'Unexpected address "javascript:alert(1)" of a link, expected one with https://, http://, mailto: or tel:. Correct it, or write it in words. (reference-address)',
    ],
  ])("%s is reported where it is written, with the nearest that there is", (to, message) => {
    expect(linksOf(`See\n[there](${to}).`, ["content/harbour-3/slides/one.pdf"]).messages).toEqual([
      `content/harbour-3/report.md:15:1 ${message}`,
    ]);
  });
});
