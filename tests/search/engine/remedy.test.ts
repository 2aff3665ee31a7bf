import { describe, expect, test } from "vitest";
import { search, type SearchOptions } from "#lib/search/engine/query/search";
import { findRemedies } from "#lib/search/engine/query/remedy";
import { inventedRecords } from "../invented-records";
import { openRecords } from "../open-index";

const { reader } = await openRecords(inventedRecords, [{ near: ["mariner", "pilot"] }]);

async function offer(query: string, options: SearchOptions = {}) {
  const result = await search(reader, query, options);
  expect(result.total).toBe(0);
  const remedies = await findRemedies(search, reader, query, result, options);
  for (const remedy of remedies) expect((await search(reader, remedy.query, remedy)).total).toBe(remedy.total);
  return remedies;
}

describe("an empty answer", () => {
  test("offers to choose nothing where what is chosen emptied it", async () => {
    expect(await offer("tide", { selection: { kind: ["instrument"] } })).toMatchObject([
      { change: "selection", query: "tide", selection: {} },
    ]);
  });

  test("offers words as meant where their exact form emptied it", async () => {
    expect(await offer("mariner", { mode: "exact" })).toMatchObject([{ change: "mode", mode: "wide" }]);
  });

  test("offers to leave out quotation marks", async () => {
    expect(await offer('"tables tide"', { mode: "forms" })).toMatchObject([
      { change: "mode", mode: "wide" },
      { change: "quotation", query: "tables tide" },
    ]);
  });

  test("offers to leave out the word that emptied it", async () => {
    const remedies = await offer("blockchain museum hologram");
    expect(remedies.at(-1)).toMatchObject({ change: "without" });
  });

  test("offers nothing where nothing is near", async () => {
    expect(await offer("xqzzv")).toEqual([]);
  });
});
