import { describe, expect, it } from "vitest";
import { buildCitables } from "#lib/citation/citable";
import { buildCorpus } from "#lib/corpus/corpus";
import { buildRow } from "#lib/list-files/row";
import { CorpusRecords } from "#lib/records/corpus-records";
import { ingestTexts, mintedLedger, smallCorpus } from "../ingest/small-corpus";

const texts = { ...smallCorpus, document: smallCorpus.document.replace("kind=recommendation", "kind=finding") };
const records = ingestTexts(texts, JSON.stringify(mintedLedger(texts))).records;
const topics = [{ id: "lights", label: "Lights", scope: "Lights.", broader: [], matches: [] }];
const given = records.recommendations.map((item) => ({ ...item, topics: ["lights"] }));
const corpus = buildCorpus(
  { ...CorpusRecords.parse(records), recommendations: given, topics: topics },
  { codes: [{ code: "AB12345", id: "harbour-3/panel-1/r1" }] },
);
const rows = buildCitables(corpus).map((cited) => buildRow(corpus, cited, (path) => `https://example.org${path}`));
const rowOf = (id: string) => rows.find((row) => row.id === id);

describe("row of a table", () => {
  it("has the same columns for every record", () => {
    expect([...new Set(rows.map((row) => Object.keys(row).join()))]).toEqual([
      "id,kind,title,words,by,topics,addressees,status,conference,date,session,people,part,document,paragraph,code,url,citation",
    ]);
  });

  it("calls an item what its list does, and says where it stands, what it is about and when", () => {
    expect(rowOf("harbour-3/panel-1/r1")).toMatchObject({
      kind: "Finding",
      words: "Buoys should be lit;",
      topics: ["Lights"],
      addressees: [],
      conference: "3rd Harbour Forum",
      date: "2031-05-06/2031-05-07",
      session: "Panel",
      people: ["Mira Solberg"],
      code: expect.stringContaining("AB1"),
      url: "https://example.org/harbour-3/panel-1/r1/",
    });
  });

  it("calls sessions, documents and conferences by their kinds, and leaves empty what nobody states", () => {
    expect(rows.filter(({ words }) => words === null).map(({ id, kind }) => [id, kind])).toEqual([
      ["harbour-3", "Conference"],
      ["documents/harbour-3-report", "Conference report"],
      ["harbour-3/panel-1", "Panel"],
    ]);
    expect(rowOf("harbour-3")).toMatchObject({ status: null, document: null, paragraph: null, people: [] });
  });
});
