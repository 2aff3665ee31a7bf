import { describe, expect, it } from "vitest";
import { buildCorpus } from "#lib/corpus/corpus";
import { findBriefing } from "#lib/corpus/filter/briefing";
import { findCanonicalFilter, findFilters } from "#lib/corpus/filter/filter";
import { formatSpan, partItems } from "#lib/corpus/filter/parts";
import { CorpusRecords } from "#lib/records/corpus-records";
import { partAtLetters } from "#lib/corpus/people/parts";
import { cut } from "#lib/text/cut";
import { inventedRecords } from "../search/invented-records";

const publisher = { id: "harbour-office", name: "Harbour Office", names: ["Harbour Office"] };
const corpus = buildCorpus(CorpusRecords.parse({ ...inventedRecords, organizations: [publisher] }));
const count = (length: number) => Array.from({ length }, (_, at) => at);

describe("a list cut into parts", () => {
  it.each([
    [0, [0]],
    [50, [50]],
    [60, [60]],
    [61, [50, 11]],
    [160, [50, 50, 60]],
    [161, [50, 50, 50, 11]],
  ])("of %i has parts of %j", (length, sizes) => {
    const parts = cut(count(length), 50);
    expect(parts.map((part) => part.length)).toEqual(sizes);
    expect(parts.flat()).toEqual(count(length));
  });

  it("says from where to where a part goes, and of one place only once", () => {
    const [part = []] = partItems(inventedRecords.recommendations);
    expect(formatSpan(corpus, part)).toBe("Panel 1, 3rd Harbour conference to Side event 2, 3rd Harbour conference");
    expect(formatSpan(corpus, part.slice(0, 2))).toBe("Panel 1, 3rd Harbour conference");
  });
});

describe("an index of people", () => {
  const people = ["Ada Alm", "Bo Alm", "Cy Birk", "Di Birk", "Ed Carr", "Fay Dahl"].map((name) => ({
    id: `people/${name.toLowerCase().replace(" ", "-")}`,
    name,
    names: [name],
  }));
  const namesOf = (size: number) => partAtLetters(people, size).map((part) => part.map(({ name }) => name.slice(-4)));

  it("is parted at letters, each of them whole", () => {
    expect(namesOf(3)).toEqual([[" Alm", " Alm"], ["Birk", "Birk", "Carr"], ["Dahl"]]);
    expect(namesOf(1)).toEqual([[" Alm", " Alm"], ["Birk", "Birk"], ["Carr"], ["Dahl"]]);
    expect(namesOf(6)).toHaveLength(1);
    expect(partAtLetters([], 6)).toEqual([[]]);
  });
});

describe("filters that let through the same", () => {
  it("have one address, the shortest", () => {
    expect(findFilters(corpus).map((filter) => [filter, findCanonicalFilter(corpus, filter)])).toEqual([
      [{}, {}],
      [{ sessionKind: "panel" }, { sessionKind: "panel" }],
      [{ sessionKind: "side-event" }, { sessionKind: "side-event" }],
      [{ event: "harbour-3" }, {}],
      [{ event: "harbour-3", sessionKind: "panel" }, { sessionKind: "panel" }],
      [{ event: "harbour-3", sessionKind: "side-event" }, { sessionKind: "side-event" }],
    ]);
  });
});

describe("a sheet of a topic", () => {
  const [model] = inventedRecords.recommendations;
  const [event] = inventedRecords.events;
  const records = CorpusRecords.parse({
    ...inventedRecords,
    events: [{ ...event, id: "harbour-2", number: 2 }, event],
    topics: [{ id: "tides", label: "Tides", scope: "What the sea does." }],
    recommendations: count(200).map((at) => ({
      ...model,
      id: `harbour-3/panel-1/r${at + 1}`,
      event: at % 2 === 0 ? "harbour-2" : "harbour-3",
      topics: ["tides"],
      text: "Pilots read tide tables ".repeat(8).trim(),
    })),
  });

  it("has the latest first, as many as have room, and says how many have not", () => {
    const { items, left } = findBriefing(buildCorpus(records), "tides");
    expect(items.length + left).toBe(200);
    expect(items.length).toBeGreaterThan(20);
    expect(items.length).toBeLessThan(60);
    expect(new Set(items.map((each) => each.event))).toEqual(new Set(["harbour-3"]));
  });
});
