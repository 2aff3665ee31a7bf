import { VFile } from "vfile";
import { describe, expect, it } from "vitest";
import { ingestCorpus } from "#lib/ingest/corpus";
import { readFacts } from "#lib/facts/facts";
import { formatMessage } from "#lib/ingest/message";
import { filesOf, mintedLedger, smallCorpus } from "../ingest/small-corpus";

const texts = { ...smallCorpus, document: smallCorpus.document.replace("Pilots", "Pilots of Malta") };
const ledger = JSON.stringify(mintedLedger(texts));
const { documents } = ingestCorpus(filesOf(texts, ledger));

/** Reads one file of facts beside the invented report. */
function read(entries: unknown, name = "visits") {
  const file = new VFile({ path: `content/harbour-3/${name}.json`, value: JSON.stringify(entries, undefined, 1) });
  const facts = readFacts([file], documents);
  return { facts, messages: file.messages.map((message) => formatMessage(message)) };
}

const source = { document: "harbour-3-report", words: "spoke in 2031 of Safe moorings" };
const visit = { id: "visits/quay-2031", kind: "country-visit", country: "Malta", code: "MT", year: 2031, source };

describe("readFacts", () => {
  it("finds the paragraph in which the words of a fact stand", () => {
    const { facts, messages } = read([visit]);
    expect(messages).toEqual([]);
    expect(facts.visits).toEqual([
      {
        id: "visits/quay-2031",
        kind: "country-visit",
        country: "Malta",
        code: "MT",
        year: 2031,
        also: [],
        stated: {
          document: "documents/harbour-3-report",
          paragraph: "documents/harbour-3-report#p1",
          words: source.words,
        },
        provenance: { path: "content/harbour-3/visits.json", line: 3, endLine: 3 },
      },
    ]);
  });

  it.each([
    [
      "words that stand nowhere",
      { ...visit, source: { ...source, words: "spoke of anchors" } },
      /Unexpected words "spoke of anchors".*expected words of one paragraph.*\(fact-place\)$/u,
    ],
    [
      "words of another document",
      { ...visit, source: { ...source, document: "harbour-4-report" } },
      /of harbour-4-report\..*\(fact-place\)$/u,
    ],
    [
      "words that stand in two paragraphs",
      { ...visit, source: { ...source, words: "should" } },
      /which stand in p3, p4, expected one paragraph\..*\(fact-place\)$/u,
    ],
    [
      "other words that stand nowhere",
      { ...visit, also: [{ ...source, words: "ropes" }] },
      /Unexpected words "ropes" of visits\/quay-2031.*\(fact-place\)$/u,
    ],
    ["a field it does not know", { ...visit, place: "the quay" }, /\(fact-field\)$/u],
    ["a field without its value", { ...visit, year: undefined }, /Unexpected value at year: .*\(fact-field\)$/u],
    [
      "an identifier of another collection",
      { ...visit, id: "survey/quay-2031" },
      /Unexpected identifier "survey\/quay-2031", expected visits\/.*\(fact-id\)$/u,
    ],
    ["an identifier that is none", { ...visit, id: "visits/Quay 2031" }, /\(fact-id\)$/u],
  ])("reports %s", (_, entry, expected) => {
    expect(read([entry]).messages).toEqual([expect.stringMatching(expected)]);
  });

  it("takes the paragraph that the entry names where words stand in two", () => {
    const { facts, messages } = read([{ ...visit, source: { ...source, words: "should", paragraph: "p4" } }]);
    expect([messages, facts.visits[0]?.stated.paragraph]).toEqual([[], "documents/harbour-3-report#p4"]);
  });

  it("reports an identifier that is given twice", () => {
    expect(read([visit, visit]).messages).toEqual([
      expect.stringMatching(/Unexpected second entry "visits\/quay-2031".*\(fact-id\)$/u),
    ]);
  });

  it("reports a file of a name it does not know", () => {
    expect(read([visit], "travels").messages).toEqual([
      expect.stringMatching(/Unexpected file of facts "travels\.json".*\(fact-file\)$/u),
    ]);
  });
});
