import { describe, expect, it } from "vitest";
import { compareConferences, findComparisons } from "#lib/corpus/compare/conferences";
import { findCounterparts } from "#lib/corpus/compare/counterparts";
import { compareTerm, findComparedTerms } from "#lib/corpus/compare/term";
import { buildCorpus, type CorpusExtras } from "#lib/corpus/corpus";
import { CorpusRecords } from "#lib/records/corpus-records";
import type { Related } from "#lib/records/derived/related";
import { inventedRecords } from "../search/invented-records";

const [model] = inventedRecords.recommendations;
const [document] = inventedRecords.documents;
const [event] = inventedRecords.events;

/** Conferences of these numbers, each with a list of items named by its number and theirs: "harbour-2/panel-1/r1". */
function buildHarbours(
  numbers: readonly number[],
  items: readonly { id: string; topics?: string[]; links?: { kind: "repeats"; to: string }[] }[],
  extras: CorpusExtras = {},
) {
  if (model === undefined || document === undefined || event === undefined) throw new Error("no invented records");
  const eventOf = (id: string) => id.slice(0, id.indexOf("/"));
  return buildCorpus(
    CorpusRecords.parse({
      ...inventedRecords,
      sessions: [],
      documents: [{ ...document, blocks: [] }],
      topics: [
        { id: "tides", label: "Tides", scope: "What the sea does." },
        { id: "lamps", label: "Lamps", scope: "What shines." },
      ],
      events: numbers.map((number) => ({
        ...event,
        id: `harbour-${number}`,
        number,
        year: { ...event.year, value: 2000 + number },
      })),
      recommendations: items.map(({ id, topics = [], links = [] }) => ({
        ...model,
        id,
        event: eventOf(id),
        session: undefined,
        place: id.slice(0, id.lastIndexOf("/")),
        topics,
        links,
      })),
    }),
    extras,
  );
}

const near = (of: string, to: string): Related => ({ of, similar: [{ to, score: 0.5, shares: ["tide tables"] }] });
const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);

describe("two conferences compared", () => {
  const corpus = buildHarbours(
    [2, 3],
    [
      { id: "harbour-2/panel-1/r1", topics: ["tides"] },
      { id: "harbour-2/panel-1/r2", topics: ["tides", "lamps"] },
      { id: "harbour-3/panel-1/r1", topics: ["tides"] },
      { id: "harbour-3/panel-1/r2", topics: [] },
    ],
    { related: [near("harbour-2/panel-1/r1", "harbour-3/panel-1/r1")] },
  );
  const [comparison] = findComparisons(corpus);
  if (comparison === undefined) throw new Error("nothing is compared");
  const difference = compareConferences(corpus, comparison);

  it("tell what is new, what comes again and what was not taken up, also where only the other names the nearness", () => {
    expect(ids(difference.fresh)).toEqual(["harbour-3/panel-1/r2"]);
    expect(ids(difference.dropped)).toEqual(["harbour-2/panel-1/r2"]);
    expect(
      difference.again.map(({ item, counterparts }) => [item.id, ...counterparts.map((each) => each.item.id)]),
    ).toEqual([["harbour-3/panel-1/r1", "harbour-2/panel-1/r1"]]);
  });

  it("count an item under each of its topics, and one of none by itself", () => {
    expect(
      difference.topics.map(({ topic, earlier, later, fresh, dropped }) => [
        topic?.id,
        earlier,
        later,
        fresh.length,
        dropped.length,
      ]),
    ).toEqual([
      ["tides", 2, 1, 0, 1],
      ["lamps", 1, 0, 0, 1],
      [undefined, 0, 1, 1, 0],
    ]);
  });
});

describe("which conferences are compared", () => {
  const items = [1, 2, 3, 4, 6].map((number) => ({ id: `harbour-${number}/panel-1/r1` }));

  it("are those with items, each with the three before it, the latest and nearest first", () => {
    const pairs = findComparisons(buildHarbours([1, 2, 3, 4, 5, 6], items)).map(
      ({ earlier, later }) => `${later.number ?? ""}-${earlier.number ?? ""}`,
    );
    expect(pairs).toEqual(["6-4", "6-3", "6-2", "4-3", "4-2", "4-1", "3-2", "3-1", "2-1"]);
  });

  it("are none where there is one", () => {
    expect(findComparisons(buildHarbours([1], items.slice(0, 1)))).toEqual([]);
  });
});

describe("an item that says the like", () => {
  const first = "harbour-2/panel-1/r1";
  const second = "harbour-3/panel-1/r1";

  it("is there once, as the editor confirmed it, where the words are near too", () => {
    const corpus = buildHarbours([2, 3], [{ id: first }, { id: second, links: [{ kind: "repeats", to: first }] }], {
      related: [near(second, first)],
    });
    expect(
      findCounterparts(corpus, corpus.get("recommendations", second)).map(({ item, link }) => [item.id, link]),
    ).toEqual([[first, { kind: "repeats", inverse: false }]]);
    expect(
      findCounterparts(corpus, corpus.get("recommendations", first)).map(({ item, link }) => [item.id, link]),
    ).toEqual([[second, { kind: "repeats", inverse: true }]]);
  });
});

describe("a term, conference by conference", () => {
  const corpus = buildHarbours(
    [1, 2, 3],
    [
      { id: "harbour-1/panel-1/r1", topics: ["tides"] },
      { id: "harbour-2/panel-1/r1", topics: ["lamps"] },
      { id: "harbour-3/panel-1/r1", topics: ["tides"] },
    ],
    { related: [near("harbour-1/panel-1/r1", "harbour-2/panel-1/r1")] },
  );

  it("has every conference in order, with what was said alike before and after", () => {
    expect(
      compareTerm(corpus, "topics", "tides").map(({ event: { id }, items }) => [
        id,
        items.map(({ item, before, after }) => [item.id, before.length, after.map((each) => each.item.id)]),
      ]),
    ).toEqual([
      ["harbour-1", [["harbour-1/panel-1/r1", 0, ["harbour-2/panel-1/r1"]]]],
      ["harbour-2", []],
      ["harbour-3", [["harbour-3/panel-1/r1", 0, []]]],
    ]);
  });

  it("is compared where two conferences have items about it", () => {
    expect(ids(findComparedTerms(corpus, "topics"))).toEqual(["tides"]);
  });
});
