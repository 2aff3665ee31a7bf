import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { z } from "zod";
import { basePath } from "#lib/records/site";
import { buildChunkEntries } from "#lib/search/chunks/entries";
import { buildSearch, readPack } from "../../scripts/build-search";
import { readChunkFolder, writeChunkFolder } from "../../scripts/write-chunks";
import { ask, findSearch, readHits } from "./search-page";

/* The same records as the pack holds, cut into chunks and put in the place of the pack. */
async function serveChunks(page: Page): Promise<void> {
  const pack = await readPack(await buildSearch());
  const folder = mkdtempSync(path.join(tmpdir(), "chunks-"));
  const { name } = await writeChunkFolder(buildChunkEntries(pack), folder, { synonyms: pack.synonyms, depth: 20 });
  const read = readChunkFolder(path.join(folder, name));
  const assets = z.record(z.string(), z.string()).parse(JSON.parse(readFileSync("build/assets.json", "utf8")));
  await page.route("**/assets/cut/**", async (route) => {
    const file = new URL(route.request().url()).pathname.split("/assets/cut/")[1] ?? "";
    await route.fulfill({ body: Buffer.from(await read(file)), contentType: file.endsWith(".json") ? "application/json" : "application/octet-stream" });
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
  const queries = ["compensation", "survivers", "\"best interests\"", "Belskaya", "NRM"];
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
    expect((await readHits(search)).slice(0, 5).map(({ href }) => href), query).toEqual(expected[query]);
  }
  await expect(search.hits.first()).toContainText("Alliance conference");
  expect(packs).toEqual([]);
});
