import { describe, expect, test } from "vitest";
import { buildBatch } from "#lib/search/batch";
import { textOfHit } from "#lib/search/hit-text";
import { buildSearchPack } from "#lib/search/pack";
import { buildCoreFile, buildRestFile, isCoreFile, isRestFile, readCoreFile, readRestFile } from "#lib/search/pack-file";
import { CoreFile, Pack, RestFile } from "#lib/search/pack-schema";
import { search } from "#lib/search/query";
import { inventedRecords } from "./invented-records";

const pack = buildSearchPack(inventedRecords, [["mariner", "pilot"]]);
const again = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const core = readCoreFile(CoreFile.parse(again(buildCoreFile(pack))));
const whole = readRestFile(core, RestFile.parse(again(buildRestFile(pack))));
const queries = ["tide", "keeper", "mariner", "harbour", "regatta", "flooding wall", "J. Aesdottir", "side event 2", "\"tide tables\"", "musuem", "blockchain"];

describe("the pack", () => {
  test("comes back whole from its two files, and answers exactly the same", () => {
    expect(Pack.parse(whole)).toEqual(pack);
    for (const query of queries) expect(search(whole, query), query).toEqual(search(pack, query));
  });

  test("answers from its core alone with all but what stands in the rest", () => {
    const rest = ["paragraph", "figure", "instrument"];
    expect(core.entries).toEqual(pack.entries.filter(({ kind }) => !rest.includes(kind)));
    expect(new Set(whole.entries.slice(core.entries.length).map(({ kind }) => kind))).toEqual(new Set(rest));
    expect(search(core, "museum").hits.map(({ id }) => id)).toEqual(["harbour-3/panel-1/r2"]);
    expect(search(core, "regatta").hits).toEqual([]);
  });

  test("writes no identifier in full that follows from the one above or from the title", () => {
    const [recommendations, , , people] = buildCoreFile(pack).shelves;
    expect(recommendations?.ids).toEqual(["harbour-3/panel-1/r1", "", "harbour-3/side-event-2/r1", ""]);
    expect(people?.ids).toEqual(["people/", "people/", "people/"]);
  });

  test("is the same for the same records", () => {
    expect(JSON.stringify(buildSearchPack(inventedRecords, [["mariner", "pilot"]]))).toBe(JSON.stringify(pack));
  });

  test("has each recommendation once, not again as a paragraph", () => {
    expect(pack.entries.map(({ id }) => id)).toContain("documents/harbour-3-report#p1");
    expect(pack.entries.map(({ id }) => id)).not.toContain("documents/harbour-3-report#p2");
    expect(new Set(pack.entries.map(({ id }) => id)).size).toBe(pack.entries.length);
  });

  test.each([[null], [[]], ["search-core-2"], [{}], [{ form: "search-core-1", shelves: [] }], [{ form: "search-core-2", shelves: [] }]])("is not %j", (value) => {
    expect(isCoreFile(value) || isRestFile(value)).toBe(false);
  });

  test("is told by its form", () => {
    expect([isCoreFile(buildCoreFile(pack)), isRestFile(buildRestFile(pack))]).toEqual([true, true]);
    expect([isCoreFile(buildRestFile(pack)), isRestFile(buildCoreFile(pack))]).toEqual([false, false]);
  });
});

describe("figures and instruments", () => {
  const find = (query: string) => search(pack, query).hits[0];

  test("are found by what they are called, by their numbers and symbols, and by the words that stand for them", () => {
    expect(find("lanterns lit")).toMatchObject({ kind: "figure", path: "/figures/#lanterns" });
    expect(find("1200 lanterns")?.id).toBe("figures/lanterns");
    expect(find("HC/12")).toMatchObject({ kind: "instrument", path: "/instruments/harbour-code/" });
    expect(find("the Code of Havens")?.id).toBe("instruments/harbour-code");
  });
});

describe("a batch", () => {
  test("gives for each query the identifiers in rank order", () => {
    expect(buildBatch(pack, ["museum", "blockchain"])).toEqual({ museum: ["harbour-3/panel-1/r2"], blockchain: [] });
  });

  test("answers a query twice asked once, and one named like a property", () => {
    expect(Object.keys(buildBatch(pack, ["tide", "tide", "constructor", "__proto__"]))).toEqual(["tide", "constructor", "__proto__"]);
  });
});

describe("the words of a hit", () => {
  const textOf = (query: string) => search(pack, query).hits.map((hit) => textOfHit(pack, hit).where);

  test("say where it stands", () => {
    expect(textOf("museum")).toEqual(["Recommendation 2 · Panel 1 · 3rd Harbour conference"]);
    expect(textOf("bram okonjo")).toContain("Person · 3rd Harbour conference");
    expect(textOf("gathering regatta")).toContain("Paragraph 4 · Report of the third Harbour conference");
    expect(textOf("lanterns lit")).toEqual(["Figure · Report of the third Harbour conference"]);
    expect(textOf("HC/12")).toEqual(["Instrument"]);
  });
});
