import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { z } from "zod";
import { basePath } from "#lib/address/site";
import { buildChunkEntries } from "#lib/search/portal/chunks/entries";
import { usualDepth } from "#lib/search/engine/chunks/format/layout";
import { buildNarrowingFile } from "#lib/search/portal/chunks/narrowing";
import { readPack } from "../../../scripts/build/assets/search";
import { readChunkFolder, writeChunkFolder } from "../../../scripts/build/assets/write-chunks";
import { ask, expectAnswer, findSearch, readHits } from "./search-page";

/* The same records as the pack holds, cut into chunks and put in the place of the pack. */
async function serveChunks(page: Page): Promise<void> {
  const assets = z.record(z.string(), z.string()).parse(JSON.parse(readFileSync("build/assets.json", "utf8")));
  const readAsset = (name: string) => readFileSync(path.join("public", assets[name] ?? ""), "utf8");
  const pack = readPack(readAsset("pack"), readAsset("packRest"));
  const folder = mkdtempSync(path.join(tmpdir(), "chunks-"));
  const { name } = await writeChunkFolder(buildChunkEntries(pack), folder, {
    synonyms: pack.synonyms,
    depth: usualDepth,
    narrowing: buildNarrowingFile(pack),
  });
  const read = readChunkFolder(path.join(folder, name));
  await page.route("**/assets/cut/**", async (route) => {
    const file = new URL(route.request().url()).pathname.split("/assets/cut/")[1] ?? "";
    await route.fulfill({
      body: Buffer.from(await read(file)),
      contentType: file.endsWith(".json") ? "application/json" : "application/octet-stream",
    });
  });
  await page.route(/\/search\/(?:\?|$)/, async (route) => {
    const response = await route.fetch();
    const html = (await response.text())
      .replace(`${basePath}${assets.search ?? ""}`, `${basePath}${assets["search-in-chunks"] ?? ""}`)
      .replace('<form id="search"', `<form data-chunks="${basePath}/assets/cut" id="search"`);
    await route.fulfill({ response, body: html });
  });
}

test("the search page answers from an index in chunks as from a pack", async ({ page }) => {
  await page.goto("search/");
  const search = findSearch(page);
  const expected: Record<string, unknown> = {};
  const queries = ["compensation", "survivers", '"best interests"', "Belskaya", "NRM"];
  for (const query of queries) {
    await ask(search, query);
    expected[query] = (await readHits(search)).slice(0, 5).map(({ href }) => href);
  }
  await serveChunks(page);
  const packs: string[] = [];
  page.on("request", (request) => {
    if (/\/assets\/search(?:-rest)?\.[0-9a-f]+\.json$/.test(request.url())) packs.push(request.url());
  });
  await page.goto("search/");
  for (const query of queries) {
    await ask(search, query);
    expect(
      (await readHits(search)).slice(0, 5).map(({ href }) => href),
      query,
    ).toEqual(expected[query]);
  }
  await expect(search.hits.first()).toContainText("Alliance conference");
  expect(packs).toEqual([]);
});

test("hits from an index in chunks are narrowed and sorted as those from a pack, for who asks for it", async ({
  page,
}) => {
  const address = "search/?q=trafficking&kind=recommendation&sort=proceedings";
  await page.goto(address);
  const search = findSearch(page);
  await expectAnswer(search, "trafficking");
  const expected = (await readHits(search)).map(({ href }) => href);
  const total = /^\d+ results/.exec((await search.status.textContent()) ?? "")?.[0] ?? "";
  await serveChunks(page);
  const loaded: string[] = [];
  page.on("request", (request) => void (request.url().endsWith("/narrow.json") && loaded.push(request.url())));
  await page.goto(address);
  await expectAnswer(search, "trafficking");
  await expect(search.status).toHaveText(`${total} for “trafficking”. Showing the first 10.`);
  expect((await readHits(search)).map(({ href }) => href)).toEqual(expected.slice(0, 10));
  await page.getByRole("button", { name: "Show more results" }).click();
  await expect(search.hits).toHaveCount(50);
  expect((await readHits(search)).map(({ href }) => href)).toEqual(expected);
  await expect(search.links.nth(10)).toBeFocused();
  await page.goto("search/?q=trafficking");
  await expectAnswer(search, "trafficking");
  loaded.length = 0;
  const panel = page.locator("[data-search-facets]");
  await panel.getByText("Narrow the results").click();
  await panel.locator("summary").getByText("What", { exact: true }).click();
  await panel.getByRole("checkbox", { name: /^Recommendations \d+$/ }).check();
  await expect(page).toHaveURL(/kind=recommendation/);
  expect(loaded).toHaveLength(1);
  await page.getByRole("combobox", { name: "Order" }).selectOption("proceedings");
  await expect.poll(async () => (await readHits(search)).map(({ href }) => href)).toEqual(expected.slice(0, 10));
});
