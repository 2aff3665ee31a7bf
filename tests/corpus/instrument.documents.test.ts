import { buildCorpus } from "#lib/corpus/corpus";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { publishInstrument } from "#lib/open-data/records/facts/instrument";
import { ingestCorpus } from "#lib/ingest/corpus";
import { findForms, readTextOf } from "#lib/facts/instrument";
import { type Mention, findMentions } from "#lib/records/text/mention";
import { buildBlockId } from "#lib/address/paragraph";
import { type Instrument, InstrumentEntry } from "#lib/records/facts/instrument";
import { parseId } from "#lib/address/identifier";
import { readContent } from "../../scripts/build/content/read-content";
import { exceptions } from "./instrument-exceptions";

const files = await readContent();
const records = ingestCorpus(files);
const registry = files.facts.find((file) => file.basename === "instruments.json");
const entries = z.array(InstrumentEntry).parse(JSON.parse(String(registry)));
const texts = records.documents.flatMap((document) =>
  document.blocks.map((block) => ({ document, block, text: readTextOf(block) })),
);
const placesOf = (name: string): string[] =>
  find(name).citations.map((citation) => citation.paragraph.replace("documents/", ""));

function find(name: string): Instrument {
  const found = records.instruments.find((instrument) => instrument.id === `instruments/${name}`);
  if (found === undefined) throw new RangeError(name);
  return found;
}

describe("instruments", () => {
  it("are read without a message: each is cited, and by every form it is listed with", () => {
    expect(registry?.messages.map(String)).toEqual([]);
  });

  it("are 41, cited in 79 places", () => {
    expect(records.instruments).toHaveLength(41);
    expect(entries).toHaveLength(41);
    expect(records.instruments.flatMap((instrument) => instrument.citations)).toHaveLength(79);
    expect(records.instruments.filter((instrument) => parseId(instrument.id)?.kind !== "fact")).toEqual([]);
  });

  it("have names, symbols, bodies and years that the documents print", () => {
    const all = texts.map(({ text }) => text).join("\n");
    for (const { id, name, nameSupplied, symbol, body, year } of records.instruments) {
      const printed = [
        ...(nameSupplied ? [] : [name]),
        ...(symbol === undefined ? [] : [symbol]),
        ...(body === undefined ? [] : [body]),
        ...(year === undefined ? [] : [String(year)]),
      ];
      expect(
        printed.filter((words) => !all.includes(words)),
        id,
      ).toEqual([]);
    }
    expect(records.instruments.filter((instrument) => instrument.nameSupplied).map(({ id }) => id)).toEqual([
      "instruments/supplementing-protocol-on-transnational-organized-crime",
      "instruments/sdg-16-2",
    ]);
  });

  it("are cited once by a paragraph, in a sentence of its own words", () => {
    const textOf = new Map(texts.map(({ document, block, text }) => [buildBlockId(document.id, block), text]));
    for (const { id, citations } of records.instruments) {
      expect(new Set(citations.map(({ paragraph }) => paragraph)).size, id).toBe(citations.length);
      for (const { paragraph, before, words, after } of citations)
        expect(textOf.get(paragraph), id).toContain(`${before}${words}${after}`);
    }
  });

  it("are told apart where the name of one holds the name of another", () => {
    expect(placesOf("osce-action-plan")).toHaveLength(7);
    expect(placesOf("osce-action-plan")).not.toContain("alliance-17-report#p1");
    expect(placesOf("pc-dec-1107-corr-1")).toHaveLength(10);
    expect(placesOf("political-declaration-on-the-global-plan-of-action")).toEqual(["alliance-18-report#p66"]);
    expect(placesOf("un-global-plan-of-action")).not.toContain("alliance-18-report#p66");
    expect(placesOf("kyrgyzstan-national-action-plan-2013-2016")).toHaveLength(1);
  });

  it("are found under every name: Global Plan of Action, Global Action Plan, GPoA, Action Plan", () => {
    expect(placesOf("un-global-plan-of-action")).toHaveLength(10);
    expect(new Set(find("un-global-plan-of-action").citations.map(({ document }) => document)).size).toBe(5);
  });

  it("are found where a resolution is called a decision", () => {
    expect(find("security-council-resolution-2331").citations.map(({ words }) => words)).toEqual([
      "UN Security Council Decision 2331",
      "Security Council Resolution 2331 (2016)",
      "Decision 2331",
    ]);
  });

  it("are found in footnotes, and before the raised number of one", () => {
    expect(placesOf("pc-dec-685")).toEqual(
      expect.arrayContaining([
        "alliance-17-concept-note#p10",
        "alliance-17-concept-note#p13",
        "alliance-17-concept-note#p14",
      ]),
    );
    expect(find("pc-dec-685").citations.find(({ paragraph }) => paragraph.endsWith("concept-note#p10"))?.after).toMatch(
      /^, OSCE participating States/u,
    );
    expect(find("security-council-resolution-1244").citations).toHaveLength(1);
  });

  it("are both found where a protocol is named after its convention", () => {
    const item = records.recommendations.find(({ id }) => id === "alliance-17/thematic-session-4/r4");
    const cited = records.instruments.filter(({ citations }) =>
      citations.some(({ paragraph }) => paragraph === item?.paragraph),
    );
    expect(cited.map(({ id }) => id)).toEqual([
      "instruments/convention-29-on-forced-labour",
      "instruments/2014-protocol-to-convention-29",
    ]);
  });

  it("say in the open data which recommendation cites them", () => {
    const corpus = buildCorpus(records);
    const open = records.instruments.map((instrument) => publishInstrument(corpus, instrument, (each) => each));
    const citing = new Set(
      open.flatMap(({ citations }) => citations.flatMap(({ recommendation }) => recommendation ?? [])),
    );
    expect([...citing].sort()).toEqual([
      "alliance-17/thematic-session-4/r3",
      "alliance-17/thematic-session-4/r4",
      "alliance-17/thematic-session-4/r6",
      "alliance-18/side-event-3/r2",
      "alliance-18/side-event-3/r3",
      "documents/office-report-2016-17/survey-report-2016/r7",
    ]);
  });
});

describe("what looks like an instrument", () => {
  // "Strategy" and "Programme" count with a capital only: in lower case they are everyday words, which name no text.
  const patterns = [
    /\b(?:Strategy|Strategies|Social Programme)\b/gu,
    /PC\.DEC|MC\.DEC|A\/RES|\b(?:Conventions?|Protocols?|Directives?|(?:Global |Action )Plans?|plans? of actions?|NAP|GPoA|Addend(?:um|a|ums)|Declarations?|Resolutions?|Decisions?|SDGs?|Sustainable Development Goals?|Agenda|Charter|Guiding Principles|Treat(?:y|ies)|Covenant|Criminal Code|OPCAT|Palermo|Chapter [IVX]+|Ibid)\b|\bLaw on\b|\b(?:8\.7|16\.2)\b/giu,
  ];
  const used = new Set<string>();

  it("is cited as one, or is an exception with a reason", () => {
    const uncovered = texts.flatMap(({ document, block, text }) => {
      const excused = findMentions(
        text,
        exceptions.map(({ words }) => ({ words, names: [] })),
      );
      for (const { words } of excused) used.add(words);
      const covered = [...findMentions(text, findForms(entries, document)), ...excused];
      const within = (start: number, end: number) =>
        covered.some((mention: Mention) => mention.start <= start && end <= mention.end);
      return patterns
        .flatMap((pattern) => [...text.matchAll(pattern)])
        .filter(({ index, 0: words }) => !within(index, index + words.length))
        .map(({ index }) => `${buildBlockId(document.id, block)}: ${text.slice(Math.max(0, index - 50), index + 50)}`);
    });
    expect(uncovered).toEqual([]);
  });

  it("has no exception that is not needed", () => {
    expect(exceptions.map(({ words }) => words).filter((words) => !used.has(words))).toEqual([]);
  });
});
