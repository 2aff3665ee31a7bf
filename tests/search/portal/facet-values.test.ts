import { describe, expect, test } from "vitest";
import { buildNarrowingFile, readNarrowingFile } from "#lib/search/portal/narrowing";
import { buildNarrower } from "#lib/search/engine/facets/facet-table";
import { decodeFacet, encodeFacet, mapFacets } from "#lib/search/portal/facet-columns";
import { openCore } from "#lib/search/engine/index/core-reader";
import { buildCore } from "#lib/search/portal/build-index";
import { readNames } from "#lib/search/portal/documents/person-names";
import { readPage } from "#lib/search/portal/page";
import { buildOrder } from "#lib/search/portal/order";
import { search } from "#lib/search/engine/query/search";
import type { Selection } from "#lib/search/engine/facets/selection";
import { inventedRecords } from "../invented-records";
import { openRecords } from "../open-index";

const { corpus, reader, ask, find } = await openRecords(inventedRecords);

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
    for (const selection of [{}, { kind: ["recommendation"] }, { event: ["harbour-3"], kind: ["person"] }]) {
      const { counts } = await ask("harbour", { selection });
      for (const [facet, values] of Object.entries(counts ?? {})) {
        for (const [value, total] of values)
          expect(
            (await ask("harbour", { selection: { ...selection, [facet]: [value] } })).total,
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
    const { hits, total } = await ask("", { selection: { kind: ["recommendation"] } });
    expect(hits.map(({ id }) => id)).toEqual(
      corpus.placed.filter(({ kind }) => kind === "recommendation").map(({ id }) => id),
    );
    expect(total).toBe(hits.length);
    const core = await openCore(await buildCore(corpus), readPage, readNames);
    expect((await search(core, "", { selection: { kind: ["recommendation"] } })).hits).toEqual([]);
  });
});

describe("the order of the proceedings", () => {
  test("holds the same hits as the order of relevance, session by session", async () => {
    const best = await ask("harbour");
    const placed = await ask("harbour", { sort: "proceedings" });
    expect(placed.hits.map(({ id }) => id).sort()).toEqual(best.hits.map(({ id }) => id).sort());
    const places = placed.hits.map(({ entry }) => reader.order?.[entry.ordinal] ?? -1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });
});

test("what narrows and sorts comes back from its file, and another file is told apart", async () => {
  const { narrower, order } = readNarrowingFile(JSON.parse(JSON.stringify(buildNarrowingFile(corpus))));
  expect(order).toEqual(buildOrder(corpus));
  const all = Int32Array.from(corpus.placed.keys());
  for (const selection of [{}, { kind: ["recommendation"] }]) {
    expect(narrower.select(all, selection)).toEqual(buildNarrower(corpus.facets).select(all, selection));
    expect(narrower.count(all, selection)).toEqual(buildNarrower(corpus.facets).count(all, selection));
  }
  expect((await find("harbour")).length).toBeGreaterThan(0);
  expect(() => readNarrowingFile({ form: "search-index-2" })).toThrow("expected what narrows");
});
