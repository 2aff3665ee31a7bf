import { describe, expect, it } from "vitest";
import { buildCorpus } from "#lib/corpus/corpus";
import { findBriefing } from "#lib/corpus/filter/briefing";
import { findCanonicalFilter, findFilters } from "#lib/corpus/filter/filter";
import { findInOrder } from "#lib/corpus/filter/order";
import { formatPart, formatSpan, partItems } from "#lib/corpus/filter/parts";
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

describe("a list of items in parts", () => {
  const [model] = inventedRecords.recommendations;
  const itemsOf = (...lists: number[]) =>
    lists.flatMap((length, at) => count(length).map(() => ({ ...model!, place: `harbour-3/panel-${at + 1}` })));
  const sizesOf = (...lists: number[]) => partItems(itemsOf(...lists)).map(({ length }) => length);

  it("has as many parts as one that is cut after every fiftieth, none of which parts what belongs together", () => {
    expect(sizesOf(4, 12, 8, 10, 9, 12, 8, 11, 6, 6, 7, 3, 7, 5, 5, 3, 10, 4)).toEqual([43, 43, 44]);
    expect(sizesOf(20, 20, 20)).toEqual([60]);
    expect(sizesOf(10, 45, 6)).toEqual([10, 51]);
    expect(sizesOf()).toEqual([0]);
  });

  it("parts only a list that is too long alone, and has no part without an item", () => {
    expect(sizesOf(130)).toEqual([50, 50, 30]);
    expect(sizesOf(60, 60, 5)).toEqual([60, 65]);
  });

  it("says which of its items a part has", () => {
    const parts = partItems(itemsOf(40, 40));
    expect(formatPart(parts, 2)).toBe("Part 2 of 2: items 41–80 of 80");
  });
});

describe("the order of the proceedings", () => {
  it("is that in which the conferences were held, whichever document tells of them, and last what is of none", () => {
    const [item] = inventedRecords.recommendations;
    const [event] = inventedRecords.events;
    const records = CorpusRecords.parse({
      ...inventedRecords,
      events: [{ ...event, id: "harbour-2", number: 2 }, event],
      recommendations: ["harbour-3", undefined, "harbour-2", "harbour-3"].map((held, at) => ({
        ...item,
        id: `harbour-3/panel-1/r${at + 1}`,
        event: held,
      })),
    });
    const order = findInOrder(buildCorpus(records)).map(({ id }) => id.at(-1));
    expect(order).toEqual(["3", "1", "4", "2"]);
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
