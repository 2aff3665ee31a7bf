import { describe, expect, test } from "vitest";
import { buildBatch } from "#lib/search/batch";
import { textOfHit } from "#lib/search/hit-text";
import { buildSearchPack, isPack } from "#lib/search/pack";
import { Pack } from "#lib/search/pack-schema";
import { search } from "#lib/search/query";
import { inventedRecords } from "./invented-records";

const pack = buildSearchPack(inventedRecords);

describe("the pack", () => {
  test("comes back from its file as it was, and answers the same", () => {
    const text = JSON.stringify(pack);
    const again: unknown = JSON.parse(text);
    expect(isPack(again)).toBe(true);
    expect(Pack.parse(again)).toEqual(pack);
    expect(buildBatch(Pack.parse(again), ["tide", "keeper"])).toEqual(buildBatch(pack, ["tide", "keeper"]));
  });

  test("is the same for the same records", () => {
    expect(JSON.stringify(buildSearchPack(inventedRecords))).toBe(JSON.stringify(pack));
  });

  test("has each recommendation once, not again as a paragraph", () => {
    expect(pack.entries.map(({ id }) => id)).toContain("documents/harbour-3-report#p1");
    expect(pack.entries.map(({ id }) => id)).not.toContain("documents/harbour-3-report#p2");
    expect(new Set(pack.entries.map(({ id }) => id)).size).toBe(pack.entries.length);
  });

  test.each([[null], [[]], ["search-1"], [{}], [{ form: "search-0", entries: [] }]])("is not %j", (value) => {
    expect(isPack(value)).toBe(false);
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
    expect(textOf("regatta")).toEqual(["Paragraph 4 · Report of the third Harbour conference"]);
  });
});
