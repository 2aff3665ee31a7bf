import { strFromU8, unzipSync } from "fflate";
import { afterEach, expect, it, vi } from "vitest";
import { buildWordDocument } from "#lib/list-files/word";
import { inventedList, inventItem } from "./invented-list";
import { readByLibreOffice, readParts } from "./read-word";

const anchored = "Harbour Office, Report, para. 4. https://example.org/documents/report/#p4";
const list = { ...inventedList, address: "https://example.org/topics/boats/?a=1&b=2" };

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** Reads a document by its parts and, where there is LibreOffice, by that; both must find the same. */
function readBoth(bytes: Uint8Array) {
  const read = readParts(bytes);
  expect(readByLibreOffice(bytes) ?? read).toEqual(read);
  return read;
}

it("has headings, the words in quotation marks, notes, and a true footnote with a live link for each item", async () => {
  expect(readBoth(await buildWordDocument(list))).toEqual({
    headings: [
      [1, "Boats & “harbours”"],
      [2, "1. Title of harbour-2/panel-2[1]"],
      [2, "2. Title of harbour-1/panel-1/r1"],
    ],
    paragraphs: [list.address, "“First.", "Second <b>&</b>.”[2]", 'Note: =1+1, said "she" 50% of {it} \\ <i>x</i>'],
    footnotes: ["harbour-2/panel-2", "harbour-1/panel-1/r1"].map((id) => ({
      words: `Harbour Office, Report & <notes>, of ${id}. https://example.org/${id}/`,
      italics: ["Report & <notes>"],
      links: [`https://example.org/${id}/`],
    })),
    links: [list.address],
  });
});

it("is whole where a citation has no title to set in italics and no link, and a note what XML has no place for", async () => {
  const entry = inventItem("harbour-1", { citation: "Harbour Office", source: undefined, note: "a\u000Bb\uD800c" });
  const { paragraphs, footnotes } = readBoth(await buildWordDocument({ ...list, title: "One", entries: [entry] }));
  expect(paragraphs.at(-1)).toBe("Note: abc");
  expect(footnotes).toEqual([{ words: "Harbour Office", italics: [], links: [] }]);
});

it("links to an anchor of a page", async () => {
  const { footnotes } = readBoth(
    await buildWordDocument({ ...list, entries: [inventItem("documents/report#p4", { citation: anchored })] }),
  );
  expect(footnotes[0]?.links).toEqual(["https://example.org/documents/report/#p4"]);
});

it("names the language of the words", async () => {
  const entries = [inventItem("harbour-1", { language: "fr" })];
  const parts = unzipSync(await buildWordDocument({ ...list, entries }));
  expect(strFromU8(parts["word/document.xml"]!)).toContain('<w:lang w:val="fr"/>');
});

it("is the same, byte for byte, at another time and by other chances", async () => {
  const first = await buildWordDocument(list);
  vi.useFakeTimers({ now: new Date(2041, 4, 3), toFake: ["Date"] });
  let chance = 0;
  vi.spyOn(Math, "random").mockImplementation(() => (chance += 0.137) % 1);
  expect(Buffer.from(await buildWordDocument(list)).equals(Buffer.from(first))).toBe(true);
  expect(strFromU8(unzipSync(first)["docProps/core.xml"]!)).not.toMatch(/\d{4}-\d{2}/u);
});
