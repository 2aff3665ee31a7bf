import { describe, expect, test } from "vitest";
import { buildNarrowingFile, readNarrowingFile } from "#lib/search/portal/chunks/narrowing";
import { buildNarrower } from "#lib/search/engine/facets/facet-table";
import { decodeFacet, encodeFacet, mapFacets } from "#lib/search/portal/facet-columns";
import { openPack } from "#lib/search/portal/pack/open-pack";
import { openWhole } from "#lib/search/portal/pack/open-whole";
import { buildSearchPack } from "#lib/search/portal/pack/pack";
import { search } from "#lib/search/engine/query/search";
import type { Selection } from "#lib/search/engine/facets/selection";
import { inventedRecords } from "../invented-records";

const empty = mapFacets(() => ({ values: [] as string[], of: [[], [], [], []] as number[][] }));
const table = {
  ...empty,
  kind: { values: ["session", "recommendation"], of: [[0], [1], [1], [1]] },
  topic: { values: ["lamps", "tides"], of: [[], [0], [0, 1], [1]] },
};

describe("narrowing", () => {
  const narrower = buildNarrower(table);
  const select = (places: readonly number[], selection: Selection) => [
    ...narrower.select(Int32Array.from(places), selection),
  ];
  const count = (places: readonly number[], selection: Selection) => narrower.count(Int32Array.from(places), selection);

  test("keeps any of what is chosen of a facet, and all of the facets", () => {
    expect(select([0, 1, 2, 3], {})).toEqual([0, 1, 2, 3]);
    expect(select([0, 1, 2, 3], { topic: ["lamps"] })).toEqual([1, 2]);
    expect(select([0, 1, 2, 3], { topic: ["lamps", "tides"] })).toEqual([1, 2, 3]);
    expect(select([3, 0], { topic: ["lamps", "tides"], kind: ["recommendation"] })).toEqual([3]);
    expect(select([0, 1], { topic: ["unknown"] })).toEqual([]);
  });

  test("counts a facet as if nothing were chosen of it, and all others as chosen", () => {
    const counts = count([0, 1, 2, 3], { topic: ["lamps"] });
    expect([...(counts.topic ?? [])]).toEqual([
      ["lamps", 2],
      ["tides", 2],
    ]);
    expect([...(counts.kind ?? [])]).toEqual([
      ["session", 0],
      ["recommendation", 2],
    ]);
  });

  test("every count is the total a reader gets by choosing it", async () => {
    const pack = buildSearchPack(inventedRecords);
    const reader = openWhole(pack, openPack(pack));
    for (const selection of [{}, { kind: ["recommendation"] }, { event: ["harbour-3"], kind: ["person"] }]) {
      const { counts } = await search(reader, "harbour", { selection });
      for (const [facet, values] of Object.entries(counts ?? {})) {
        for (const [value, total] of values)
          expect(
            (await search(reader, "harbour", { selection: { ...selection, [facet]: [value] } })).total,
            `${facet} ${value}`,
          ).toBe(total);
      }
    }
  });

  test("a column comes back from its short form", () => {
    for (const column of Object.values(table)) expect(decodeFacet(encodeFacet(column))).toEqual(column);
    expect(encodeFacet(table.kind).of).toEqual([[0], [1], null, null]);
  });
});

describe("a search with nothing typed", () => {
  test("gives all that is chosen, in the order of the proceedings", async () => {
    const pack = buildSearchPack(inventedRecords);
    const { hits, total } = await search(openWhole(pack, openPack(pack)), "", {
      selection: { kind: ["recommendation"] },
    });
    expect(hits.map(({ id }) => id)).toEqual(
      pack.entries.filter(({ kind }) => kind === "recommendation").map(({ id }) => id),
    );
    expect(total).toBe(hits.length);
    expect((await search(openPack(pack), "", { selection: { kind: ["recommendation"] } })).hits).toEqual([]);
  });
});

describe("the order of the proceedings", () => {
  test("holds the same hits as the order of relevance, session by session", async () => {
    const pack = buildSearchPack(inventedRecords);
    const reader = openWhole(pack, openPack(pack));
    const best = await search(reader, "harbour");
    const placed = await search(reader, "harbour", { sort: "proceedings" });
    expect(placed.hits.map(({ id }) => id).sort()).toEqual(best.hits.map(({ id }) => id).sort());
    const places = placed.hits.map(({ entry }) => reader.order?.[entry.ordinal] ?? -1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });
});

test("what narrows and sorts an index in chunks is what narrows and sorts the pack of the same records", async () => {
  const pack = buildSearchPack(inventedRecords);
  const whole = openWhole(pack, openPack(pack));
  const { narrower, order } = readNarrowingFile(JSON.parse(JSON.stringify(buildNarrowingFile(pack))));
  expect(order).toEqual(whole.order);
  for (const selection of [{}, { kind: ["recommendation"] }]) {
    for (const sort of ["relevance", "proceedings"] as const) {
      const [expected, found] = await Promise.all(
        [whole, { ...whole, narrower, order }].map((reader) => search(reader, "harbour", { selection, sort })),
      );
      expect(found).toEqual(expected);
    }
  }
  expect(() => readNarrowingFile({ form: "search-chunks-1" })).toThrow("expected what narrows");
});
