import { VFile } from "vfile";
import { describe, expect, it } from "vitest";
import { readInstruments } from "#lib/facts/instrument";
import { findMentions } from "#lib/records/text/mention";
import { formatMessage } from "#lib/ingest/message";
import { findSentence } from "#lib/facts/sentence";
import type { Document } from "#lib/records/document";

const formsOf = (...words: string[]) => words.map((each) => ({ words: each, names: [each] }));
const wordsIn = (text: string, ...forms: string[]): string[] =>
  findMentions(text, formsOf(...forms)).map(({ words }) => words);

describe("findMentions", () => {
  it("finds whole words only", () => {
    expect(wordsIn("The Harbour Charters and HC/1, HC/12, HC/1/Rev.2.", "Harbour Charter", "HC/1")).toEqual(["HC/1"]);
    expect(wordsIn("Goal 6.2 and goal 6.25, 16.2 and 6.2.1.", "6.2")).toEqual(["6.2"]);
  });

  it("passes over a form within a longer one", () => {
    expect(
      wordsIn(
        "the Annex to the Harbour Charter, and the Harbour Charter",
        "Harbour Charter",
        "Annex to the Harbour Charter",
      ),
    ).toEqual(["Annex to the Harbour Charter", "Harbour Charter"]);
  });

  it("takes the signs of a form as they are", () => {
    expect(wordsIn("a plan (HP) for 2031 (I)", "plan (HP)", "2031 (I)", "p.an")).toEqual(["plan (HP)", "2031 (I)"]);
  });
});

describe("findSentence", () => {
  const sentenceOf = (text: string, words: string): string => {
    const { start, end } = findSentence(text, text.indexOf(words), text.indexOf(words) + words.length);
    return text.slice(start, end);
  };

  it("finds the sentence around some words, without the space around it", () => {
    expect(sentenceOf("Boats came. They cite the Charter. Others left.", "the Charter")).toBe("They cite the Charter.");
    expect(sentenceOf("The Charter", "Charter")).toBe("The Charter");
  });

  it("does not end a sentence behind an honorific", () => {
    expect(sentenceOf("Boats came. Notably, Mr. Solberg signed the Charter.", "the Charter")).toBe(
      "Notably, Mr. Solberg signed the Charter.",
    );
  });
});

describe("readInstruments", () => {
  const document = (name: string, ...texts: string[]): Document => ({
    id: `documents/${name}`,
    kind: "slides",
    title: name,
    titleSupplied: false,
    status: "presentation",
    standing: { short: "presentation", long: "Shown by the speakers; the wording is theirs." },
    publisher: "organizations/lantern-trust",
    language: "en",
    original: "a.txt",
    parts: [],
    blocks: texts.map((text, at) => ({
      type: "paragraph",
      anchor: `p${at + 1}`,
      text,
      content: [{ type: "text", value: text }],
      line: at + 1,
    })),
    provenance: { path: "a.md", line: 1, endLine: 9 },
  });
  const read = (entry: object, ...documents: Document[]) => {
    const file = new VFile({
      path: "content/instruments.json",
      value: JSON.stringify([{ id: "instruments/charter", kind: "convention", name: "Harbour Charter", ...entry }]),
    });
    return { instruments: readInstruments(file, documents), messages: file.messages.map(formatMessage) };
  };

  it("makes one citation of a paragraph that names it twice, by its fullest form", () => {
    const { instruments, messages } = read(
      { symbol: "HC/1", forms: ["Harbour Charter"] },
      document("a", "See HC/1, the Harbour Charter.", "No."),
    );
    expect(messages).toEqual([]);
    expect(instruments[0]?.citations).toEqual([
      {
        document: "documents/a",
        paragraph: "documents/a#p1",
        words: "Harbour Charter",
        before: "See HC/1, the ",
        after: ".",
      },
    ]);
  });

  it("reads a document's own short form in that document only", () => {
    const entry = { forms: ["Harbour Charter"], formsIn: { b: ["the Charter"] } };
    const { instruments } = read(
      entry,
      document("a", "The Harbour Charter.", "See the Charter."),
      document("b", "See the Charter."),
    );
    expect(instruments[0]?.citations.map(({ paragraph }) => paragraph)).toEqual(["documents/a#p1", "documents/b#p1"]);
  });

  it("reports an instrument that nothing cites, and a form that stands nowhere", () => {
    expect(read({ forms: ["Harbour Charter"] }, document("a", "No."))).toEqual({
      instruments: [],
      messages: [expect.stringMatching(/^content\/instruments\.json:1:\d+ .*\(instrument-uncited\)$/u)],
    });
    expect(read({ forms: ["Harbour Charter", "Old Charter"] }, document("a", "The Harbour Charter.")).messages).toEqual(
      [expect.stringMatching(/"Old Charter".*\(instrument-form\)$/u)],
    );
  });
});
