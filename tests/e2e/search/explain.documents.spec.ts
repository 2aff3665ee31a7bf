import { expect, test } from "@playwright/test";
import { readCollection } from "../../site/exported-site";
import { ask, findSearch } from "./search-page";

test("the head says what was searched beside what was asked", async ({ page }) => {
  await page.goto("search/");
  const search = findSearch(page);
  await ask(search, "police");
  await expect(page.locator(".searched")).toContainText(/^Searched for police: also .*law enforcement/);
  await expect(search.hits.filter({ hasText: "law enforcement" }).first()).toBeVisible();
  await ask(search, "survivers");
  await expect(page.locator(".searched")).toContainText(/^Searched for survivers: also .*survivors/);
  await expect(search.hits.filter({ hasText: "survivors" }).first()).toBeVisible();
});

test("an empty answer names the word that emptied it and leads to one that finds something", async ({ page }) => {
  await page.goto("search/");
  const search = findSearch(page);
  await ask(search, "blockchain ledgers guardians");
  await expect(search.status).toContainText(
    "Nothing found for “blockchain ledgers guardians”. “blockchain” does not occur.",
  );
  const offers = page.getByRole("list", { name: "What finds something" });
  await offers.getByRole("link", { name: "Without “blockchain”" }).click();
  await expect(search.field).toHaveValue("ledgers guardians");
  await expect(search.links).not.toHaveCount(0);
  await expect(offers).toBeHidden();
});

test("a question for a count is answered by the portal’s own, with the way to what was counted", async ({ page }) => {
  const items = readCollection("recommendations").filter(
    ({ event, kind }) => event === "alliance-18" && kind === "recommendation",
  );
  await page.goto("search/?q=how+many+recommendations+of+the+18th+conference");
  const search = findSearch(page);
  const count = page.locator("[data-search-own-count]");
  await expect(count).toHaveText(
    `Recommendations of the 18th Alliance conference: ${items.length}, as the portal counts its own records. See them`,
  );
  await count.getByRole("link", { name: "See them" }).click();
  await expect(search.status).toContainText(`${items.length} results.`);
  await expect(count).toBeHidden();
});

test("an empty answer of what was chosen leads to all", async ({ page }) => {
  await page.goto("search/?q=guardianship&kind=instrument");
  const search = findSearch(page);
  await expect(search.status).toContainText("Nothing found for “guardianship”.");
  await page.getByRole("link", { name: "Among all, with nothing selected" }).click();
  await expect(search.links).not.toHaveCount(0);
});

test("the first answer needs two requests after the page: the module and the core of the index", async ({ page }) => {
  await page.goto("search/?q=guardian");
  await expect(findSearch(page).links).not.toHaveCount(0);
  const entries = await page.evaluate(() =>
    performance.getEntriesByType("resource").map((entry) => ({ name: entry.name, start: entry.startTime })),
  );
  const asked = entries
    .filter(({ name }) => /\/assets\/search/.test(name))
    .sort((a, b) => a.start - b.start)
    .map(({ name }) => name.replace(/^.*\/assets\/|\.[0-9a-f]{10}/g, ""));
  expect(asked.slice(0, 2)).toEqual(["search.js", "search-core.bin"]);
});
