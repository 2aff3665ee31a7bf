import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { z } from "zod";
import { basePath } from "#lib/address/site";
import { CorpusRecords } from "#lib/records/corpus-records";
import { Synonyms } from "#lib/search/engine/terms/synonyms";
import { buildIndexFiles } from "#lib/search/portal/build-index";
import { listCountries } from "#lib/search/portal/countries";
import { buildSearchCorpus } from "#lib/search/portal/documents/search-corpus";
import { ask, expectAnswer, findSearch, readHits } from "./search-page";

const readJson = (name: string): unknown => JSON.parse(readFileSync(name, "utf8"));

/* The same records cut as finely as a large index is, and put in the place of the core and the whole. */
async function serveLarge(page: Page): Promise<void> {
  const assets = z.record(z.string(), z.string()).parse(readJson("build/assets.json"));
  const synonyms = Synonyms.parse(readJson("content/vocabulary/synonyms.json"));
  const records = CorpusRecords.parse(readJson("build/records.json"));
  const files = new Map<string, Uint8Array>();
  const corpus = buildSearchCorpus(records, { synonyms, countries: listCountries(synonyms) });
  await buildIndexFiles(corpus, async (name, content) => void files.set(name, content), { packed: false });
  await page.route("**/assets/cut/**", async (route) => {
    const file = new URL(route.request().url()).pathname.split("/assets/cut/")[1] ?? "";
    await route.fulfill({ body: Buffer.from(files.get(file) ?? []), contentType: "application/octet-stream" });
  });
  await page.route(/\/search\/(?:\?|$)/, async (route) => {
    const response = await route.fetch();
    const html = (await response.text())
      .replace(`${basePath}${assets.search ?? ""}`, `${basePath}${assets["search-large"] ?? ""}`)
      .replace(/data-index="[^"]*"/, `data-index="${basePath}/assets/cut"`);
    await route.fulfill({ response, body: html });
  });
}

test("the search page answers from a large index as from a small one", async ({ page }) => {
  await page.goto("search/");
  const search = findSearch(page);
  const expected: Record<string, unknown> = {};
  const queries = ["compensation", "survivers", '"best interests"', "Belskaya", "NRM"];
  for (const query of queries) {
    await ask(search, query);
    expected[query] = (await readHits(search)).slice(0, 5).map(({ href }) => href);
  }
  await serveLarge(page);
  const whole: string[] = [];
  page.on("request", (request) => {
    if (/\/assets\/search-(?:core|index)\.[0-9a-f]+\.bin$/.test(request.url())) whole.push(request.url());
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
  expect(whole).toEqual([]);
});

test("hits from a large index are narrowed and sorted as those from a small one, for who asks for it", async ({
  page,
}) => {
  const address = "search/?q=trafficking&kind=recommendation&sort=proceedings";
  await page.goto(address);
  const search = findSearch(page);
  await expectAnswer(search, "trafficking");
  const expected = (await readHits(search)).map(({ href }) => href);
  const total = /^\d+ results/.exec((await search.status.textContent()) ?? "")?.[0] ?? "";
  await serveLarge(page);
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
