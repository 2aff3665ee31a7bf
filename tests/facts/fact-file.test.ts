import { VFile } from "vfile";
import { describe, expect, it } from "vitest";
import { ingestCorpus } from "#lib/ingest/corpus";
import { readFacts } from "#lib/facts/facts";
import { readInstruments } from "#lib/facts/instrument";
import { formatMessage } from "#lib/ingest/message";
import { filesOf, smallCorpus } from "../ingest/small-corpus";

const words = "All guides are out.";
const document = `---
document: yearbook
kind: report
title: Yearbook
status: account
publisher: lantern-trust
language: en
original: yearbook.txt
---

## Northern Coast
::part{#northern-coast}

### Office in Norland
::field-operation{#office-in-norland}

The Office lit lamps in May 2031 under the Harbour Plan (HP/3).

- <http://example.org/norland>

### Office in Farland

${words} The “Guide to Lamps” came out.
`;
const { documents } = ingestCorpus(filesOf({ ...smallCorpus, document }, "[]"));

function fileOf(name: string, entry: unknown): VFile {
  return new VFile({ path: `content/yearbook/${name}.json`, value: JSON.stringify([entry]) });
}

function messagesOf(name: string, entry: unknown): string[] {
  const file = fileOf(name, entry);
  readFacts([file], documents);
  return file.messages.map((message) => formatMessage(message));
}

describe("a publication", () => {
  const publication = {
    id: "publications/lamps",
    title: "Guide to Lamps",
    kind: "resource",
    status: "out",
    source: { document: "yearbook", words },
  };

  it("is read where its title is printed in the part that states it, or where it is called something", () => {
    expect(messagesOf("publications", publication)).toEqual([]);
    expect(messagesOf("publications", { ...publication, title: undefined, called: "a guide" })).toEqual([]);
  });

  it("is reported without a title", () => {
    expect(messagesOf("publications", { ...publication, title: undefined })).toEqual([
      expect.stringMatching(
        /^content\/yearbook\/publications\.json:1:8 Unexpected publications\/lamps without a title, .*\(fact-title\)$/u,
      ),
    ]);
  });

  it("is reported where something is said of it that is not printed", () => {
    expect(messagesOf("publications", { ...publication, publisher: "Foghorn Society" })).toEqual([
      expect.stringMatching(/Unexpected publisher "Foghorn Society" of publications\/lamps, .*\(fact-printed\)$/u),
    ]);
  });
});

describe("a visit", () => {
  it("is reported where its country is not printed, though its reader asks for nothing of the kind", () => {
    const visit = {
      id: "visits/norland",
      kind: "country-visit",
      country: "Norland",
      code: "NL",
      year: 2031,
      source: { document: "yearbook", words: "The Office lit lamps" },
    };
    expect(messagesOf("visits", visit)).toEqual([]);
    expect(messagesOf("visits", { ...visit, country: "Sudland" })).toEqual([
      expect.stringMatching(/Unexpected country "Sudland" of visits\/norland, .*\(fact-printed\)$/u),
    ]);
  });
});

describe("a field operation", () => {
  const operation = {
    id: "field-operations/norland",
    name: "Office in Norland",
    region: "Northern Coast",
    place: "Norland",
    part: "northern-coast",
    section: "office-in-norland",
    address: "http://example.org/norland",
    activities: [{ what: "Lamps", when: "May 2031", words: "lit lamps in May 2031" }],
    source: { document: "yearbook", words: "The Office lit lamps" },
  };

  it("is read out of its own section", () => {
    expect(messagesOf("field-operations", operation)).toEqual([]);
  });

  it.each([
    ["a name that is not its heading", { name: "Office of Norland" }],
    ["a region that is not the part's heading", { region: "Coast" }],
    ["a place that is not in its name", { place: "Farland" }],
    ["a section that there is not", { section: "office-in-sudland" }],
    ["words of another section", { source: { document: "yearbook", words } }],
  ])("is reported with %s", (_, change) => {
    expect(messagesOf("field-operations", { ...operation, ...change })).toEqual([
      expect.stringMatching(/^content\/yearbook\/field-operations\.json:1:8 .*\(fact-section\)$/u),
    ]);
  });
});

describe("an instrument", () => {
  const instrument = {
    id: "instruments/harbour-plan",
    kind: "plan",
    symbol: "HP/3",
    name: "Harbour Plan",
    forms: ["Harbour Plan", "HP/3"],
  };
  const read = (...entries: unknown[]) => {
    const file = new VFile({ path: "content/instruments.json", value: JSON.stringify(entries) });
    return {
      found: readInstruments(file, documents),
      messages: file.messages.map((message) => formatMessage(message)),
    };
  };

  it("is cited by every paragraph that names it", () => {
    const { found, messages } = read(instrument);
    expect(messages).toEqual([]);
    expect(found[0]?.citations.map(({ paragraph, words: form }) => [paragraph, form])).toEqual([
      ["documents/yearbook/northern-coast#p1", "Harbour Plan"],
    ]);
  });

  it("is reported where nothing cites it", () => {
    expect(read({ ...instrument, symbol: "LP/1", name: "Lantern Plan", forms: ["Lantern Plan"] }).messages).toEqual([
      expect.stringMatching(/Unexpected instrument "instruments\/harbour-plan", .*\(instrument-uncited\)$/u),
    ]);
  });

  it("is reported with a form that stands nowhere", () => {
    expect(read({ ...instrument, forms: ["Harbour Plan", "HP/4"] }).messages).toEqual([
      expect.stringMatching(/Unexpected form "HP\/4" of instruments\/harbour-plan, .*\(instrument-form\)$/u),
    ]);
  });
});
