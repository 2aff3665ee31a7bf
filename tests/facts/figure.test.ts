import { VFile } from "vfile";
import { describe, expect, it } from "vitest";
import { ingestCorpus } from "#lib/ingest/corpus";
import { formatMessage } from "#lib/ingest/message";
import { mintFigures } from "#lib/ledger/mint/figures";
import { filesOf, smallCorpus } from "../ingest/small-corpus";

const source = `source: { document: harbour-3-report, words: spoke in 2031 of Safe moorings }`;
const withFigures = (figures: string): string => smallCorpus.event.replace("figures: []", `figures:\n${figures}`);
const fact = (id: string, more = ""): string =>
  `{ "id": "${id}", "value": 3, "label": "moorings", "about": "Moorings", ${more}"source": { "document": "harbour-3-report", "words": "Safe moorings" } }`;

/** Reads the small corpus with these figures of the event and these facts, and answers its figures and messages about them. */
function read(figures: string, facts = "[]") {
  const files = filesOf({ ...smallCorpus, event: withFigures(figures) }, "[]");
  files.facts = [new VFile({ path: "content/harbour-3/figures.json", value: facts })];
  const records = ingestCorpus(files);
  const messages = [...files.events, ...files.facts]
    .flatMap((file) => file.messages.map(formatMessage))
    .filter((message) => /\((?:figure|fact)-/u.test(message));
  return { figures: records.figures, messages };
}

describe("joinFigures", () => {
  it("gives an event's figure its paragraph, its event and the figure it is part of", () => {
    const { figures, messages } = read(
      `  - { id: figures/harbour-3-boats, value: 40, label: boats, ${source} }\n  - { id: figures/harbour-3-ferries, value: 3, unit: ferries, label: ferries, of: boats, ${source} }\n`,
    );
    expect(messages).toEqual([]);
    expect(figures.map(({ id, about, event, of, provenance }) => [id, about, event, of, provenance.line])).toEqual([
      ["figures/harbour-3-boats", "3rd Harbour Forum", "harbour-3", undefined, 9],
      ["figures/harbour-3-ferries", "3rd Harbour Forum", "harbour-3", "figures/harbour-3-boats", 10],
    ]);
    expect(figures[0]?.stated.paragraph).toMatch(/^documents\/harbour-3-report#p\d+$/u);
  });

  it("keeps a figure of a document that the portal does not hold, without a paragraph", () => {
    const { figures, messages } = read(
      `  - { id: figures/harbour-3-boats, value: 40, label: boats, source: { document: harbour-3-note, words: 40 boats } }\n`,
    );
    expect(messages).toEqual([]);
    expect(figures.map(({ stated }) => stated)).toEqual([{ document: "harbour-3-note", words: "40 boats" }]);
  });

  it.each([
    ["48", "84 boats came", "84"],
    ["48", "some 48 boats of 2031", undefined],
    ["1250", "1,250 boats", undefined],
    ["1250", "1 250 boats", undefined],
    ["12.5", "12,5 per cent", undefined],
    ["1500000", "1.5 million lamps", undefined],
    ["40", "forty boats came in 2031", undefined],
  ])("warns of the value %s where the words are %j", (value, words, other) => {
    const { messages } = read(
      `  - { id: figures/harbour-3-boats, value: ${value}, label: boats, source: { document: harbour-3-note, words: "${words}" } }\n`,
    );
    const warning =
      /:9:\d+ warning: Unexpected value 48 of figures\/harbour-3-boats, whose words say "84", .*\(figure-value\)$/u;
    expect(messages).toEqual(other === undefined ? [] : [expect.stringMatching(warning)]);
  });

  it("warns of a qualifier that its words do not have", () => {
    const figure = (words: string) =>
      read(
        `  - { id: figures/harbour-3-boats, value: 40, qualifier: over, label: boats, source: { document: harbour-3-note, words: "${words}" } }\n`,
      ).messages;
    expect(figure("Over 40 boats")).toEqual([]);
    expect(figure("Nearly 40 boats")).toEqual([
      expect.stringMatching(/:9:\d+ warning: Unexpected qualifier "over" .*\(figure-qualifier\)$/u),
    ]);
  });

  it("shows a figure once that a fact and an event both have, and reports one that differs", () => {
    const same = `  - { id: figures/moorings, value: 3, label: moorings, source: { document: harbour-3-report, words: Safe moorings } }\n`;
    const facts = `[${fact("figures/moorings")}]`;
    expect(read(same, facts).figures).toHaveLength(1);
    expect(read(same, facts).messages.filter((message) => message.includes("figure-twice"))).toEqual([]);
    expect(read(same.replace("value: 3", "value: 4"), facts).messages).toEqual([
      expect.stringMatching(
        /^content\/harbour-3\/event\.md:9:\d+ Unexpected second figure "figures\/moorings".*\(figure-twice\)\n +The first stands at content\/harbour-3\/figures\.json:1\.$/u,
      ),
    ]);
  });

  it("reports a figure without an identifier, or with one of something else", () => {
    const { messages } = read(
      `  - { value: 40, label: boats, ${source} }\n  - { id: visits/harbour, value: 3, label: ferries, ${source} }\n`,
    );
    expect(messages).toEqual([
      expect.stringMatching(
        /^content\/harbour-3\/event\.md:9:\d+ Unexpected figure "40 boats" without an identifier.*Write id: figures\/harbour-3-boats above its value\. \(figure-identifier\)$/u,
      ),
      expect.stringMatching(
        /^content\/harbour-3\/event\.md:10:\d+ Unexpected figure "3 ferries" with the identifier "visits\/harbour".*\(figure-identifier\)$/u,
      ),
    ]);
  });

  it("reports words that do not stand in the document, and a whole that is no figure", () => {
    const { messages } = read(
      `  - { id: figures/harbour-3-boats, value: 40, label: boats, source: { document: harbour-3-report, words: 40 boats } }\n`,
      `[${fact("figures/moorings", '"of": "figures/piers", ')}]`,
    );
    expect(messages).toEqual([
      expect.stringMatching(/event\.md:9:\d+ Unexpected words "40 boats".*\(fact-place\)$/u),
      expect.stringMatching(
        /figures\.json:1:\d+ Unexpected figure "figures\/piers" that figures\/moorings is part of.*\(figure-whole\)$/u,
      ),
    ]);
  });
});

describe("mintFigures", () => {
  const file = (value: string): VFile => new VFile({ path: "content/harbour-3/event.md", value });
  const block = `  - value: 40\n    label: boats at anchor\n    ${source}\n  - id: figures/ferries\n    value: 3\n    label: ferries\n    ${source}\n`;
  const minted = block.replace("- value: 40", "- id: figures/harbour-3-boats-at-anchor\n    value: 40");

  it("writes an identifier where it is missing and changes nothing else", () => {
    expect(mintFigures(file(withFigures(block)), [])).toBe(withFigures(minted));
    expect(mintFigures(file(withFigures(minted)), [])).toBe(withFigures(minted));
    expect(mintFigures(file(smallCorpus.event), [])).toBe(smallCorpus.event);
  });

  it("writes into entries of one line, in files of Windows too", () => {
    const line = `- { value: 40, label: boats, ${source} }\n`;
    expect(mintFigures(file(withFigures(line)), [])).toBe(
      withFigures(line.replace("{ value", "{ id: figures/harbour-3-boats, value")),
    );
    expect(mintFigures(file(withFigures(block).replaceAll("\n", "\r\n")), [])).toBe(
      withFigures(minted).replaceAll("\n", "\r\n"),
    );
  });

  it("issues none that has been issued", () => {
    const ledger = new VFile({
      path: "content/permalinks.json",
      value: `[{"id": "figures/harbour-3-boats-at-anchor"}]`,
    });
    expect(mintFigures(file(withFigures(block)), [ledger])).toContain("- id: figures/harbour-3-boats-at-anchor-2\n");
  });
});
