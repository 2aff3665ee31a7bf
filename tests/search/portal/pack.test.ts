import { describe, expect, test } from "vitest";
import { buildBatch } from "#lib/search/portal/batch";
import { isCoreFile, isRestFile, readCoreFile } from "#lib/search/portal/pack/core-file";
import { textOfHit } from "#lib/search/portal/hit-text";
import { openPack } from "#lib/search/portal/pack/open-pack";
import { buildSearchPack } from "#lib/search/portal/pack/pack";
import { buildCoreFile, buildRestFile } from "#lib/search/portal/pack/pack-file";
import { CoreFile, Pack, RestFile } from "#lib/search/portal/pack/pack-schema";
import { search } from "#lib/search/engine/query/search";
import { readRestFile } from "#lib/search/portal/pack/rest-file";
import { decodeColumns } from "#lib/search/portal/pack/document-columns";
import { inventedRecords } from "../invented-records";

const pack = buildSearchPack(inventedRecords, [{ near: ["mariner", "pilot"] }]);
const again = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const core = readCoreFile(CoreFile.parse(again(buildCoreFile(pack))));
const whole = readRestFile(core, RestFile.parse(again(buildRestFile(pack))), decodeColumns);
const queries = [
  "tide",
  "keeper",
  "mariner",
  "harbour",
  "regatta",
  "flooding wall",
  "J. Aesdottir",
  "side event 2",
  '"tide tables"',
  "musuem",
  "blockchain",
];

describe("the pack", () => {
  test("comes back whole from its two files, and answers exactly the same", async () => {
    expect(Pack.parse(whole)).toEqual(pack);
    for (const query of queries)
      expect(await search(openPack(whole), query), query).toEqual(await search(openPack(pack), query));
  });

  test("answers from its core alone with all but what stands in the rest", async () => {
    const rest = ["person", "wording", "quotation", "paragraph", "figure", "instrument"];
    expect(core.entries).toEqual(pack.entries.filter(({ kind }) => !rest.includes(kind)));
    expect(rest).toEqual(expect.arrayContaining(whole.entries.slice(core.entries.length).map(({ kind }) => kind)));
    expect((await search(openPack(core), "museum")).hits.map(({ id }) => id)).toEqual(["harbour-3/panel-1/r2"]);
    expect((await search(openPack(core), "regatta")).hits).toEqual([]);
  });

  test("writes no identifier in full that follows from the one above or from the title", () => {
    const [recommendations] = buildCoreFile(pack).shelves;
    const [people] = buildRestFile(pack).shelves;
    expect(recommendations?.ids).toEqual(["harbour-3/panel-1/r1", "", "harbour-3/side-event-2/r1", ""]);
    expect(people?.ids).toEqual(["people/", "people/", "people/"]);
  });

  test("is the same for the same records", () => {
    expect(JSON.stringify(buildSearchPack(inventedRecords, [{ near: ["mariner", "pilot"] }]))).toBe(
      JSON.stringify(pack),
    );
  });

  test("has each recommendation once, not again as a paragraph", () => {
    expect(pack.entries.map(({ id }) => id)).toContain("documents/harbour-3-report#p1");
    expect(pack.entries.map(({ id }) => id)).not.toContain("documents/harbour-3-report#p2");
    expect(new Set(pack.entries.map(({ id }) => id)).size).toBe(pack.entries.length);
  });

  test.each([
    [null],
    [[]],
    ["search-core-3"],
    [{}],
    ["form"],
    [{ form: "search-core-2", shelves: [] }],
    [{ form: "search-core-3", shelves: [] }],
  ])("is not %j", (value) => {
    expect(isCoreFile(value) || isRestFile(value)).toBe(false);
  });

  test("is told by its form", () => {
    expect([isCoreFile(buildCoreFile(pack)), isRestFile(buildRestFile(pack))]).toEqual([true, true]);
    expect([isCoreFile(buildRestFile(pack)), isRestFile(buildCoreFile(pack))]).toEqual([false, false]);
  });
});

describe("figures and instruments", () => {
  const find = async (query: string) => (await search(openPack(pack), query)).hits[0];

  test("are found by what they are called, by their numbers and symbols, and by the words that stand for them", async () => {
    expect(await find("lanterns lit")).toMatchObject({
      id: "figures/lanterns",
      entry: { document: { kind: "figure" } },
    });
    expect((await find("1200 lanterns"))?.id).toBe("figures/lanterns");
    expect(await find("HC/12")).toMatchObject({
      id: "instruments/harbour-code",
      entry: { document: { kind: "instrument" } },
    });
    expect((await find("the Code of Havens"))?.id).toBe("instruments/harbour-code");
  });
});

describe("a batch", () => {
  test("gives for each query the identifiers in rank order", async () => {
    expect(await buildBatch(openPack(pack), ["museum", "blockchain"])).toEqual({
      museum: ["harbour-3/panel-1/r2"],
      blockchain: [],
    });
  });

  test("says where nothing has all the words", async () => {
    expect(await buildBatch(openPack(pack), ["museum lanterns"])).toEqual({
      "museum lanterns": { ids: ["harbour-3/panel-1/r2", "figures/lanterns"], said: true },
    });
  });

  test("answers a query twice asked once, and one named like a property", async () => {
    expect(Object.keys(await buildBatch(openPack(pack), ["tide", "tide", "constructor", "__proto__"]))).toEqual([
      "tide",
      "constructor",
      "__proto__",
    ]);
  });
});

describe("the words of a hit", () => {
  const textOf = async (query: string) =>
    (await search(openPack(pack), query)).hits.map((hit) => textOfHit(pack, hit).where);

  test("say where it stands", async () => {
    expect(await textOf("museum")).toEqual(["Recommendation 2 · Panel 1 · 3rd Harbour conference"]);
    expect(await textOf("bram okonjo")).toContain("Person · 3rd Harbour conference");
    expect(await textOf("gathering regatta")).toContain("Paragraph 4 · Report of the third Harbour conference");
    expect(await textOf("lanterns lit")).toEqual(["Figure · Report of the third Harbour conference"]);
    expect(await textOf("HC/12")).toEqual(["Instrument"]);
  });
});
