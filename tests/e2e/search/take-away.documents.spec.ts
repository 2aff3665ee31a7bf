import { readFile } from "node:fs/promises";
import { expect, test, type Page } from "@playwright/test";
import Papa from "papaparse";
import { expectAnswer, findSearch, type SearchPage } from "./search-page";

let search: SearchPage;

/** The group of buttons by which results are taken away, and what is said of it outside the text. */
const findGroup = (page: Page) => page.getByRole("group", { name: "Take the results away" });
const findSaid = (page: Page) => page.locator("body > [role=status]");

test.beforeEach(async ({ page }) => {
  await page.goto("search/?q=guardian");
  search = findSearch(page);
  await expectAnswer(search, "guardian");
});

async function download(page: Page, name: string): Promise<{ name: string; text: string }> {
  const waiting = page.waitForEvent("download");
  await findGroup(page).getByRole("button", { name }).click();
  const file = await waiting;
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), "utf8") };
}

test("a reader downloads the results as a table, in their order and whole", async ({ page }) => {
  const { name, text } = await download(page, "Download CSV");
  expect(name).toBe("proceedings-guardian.csv");
  expect(text.startsWith("\uFEFFid,kind,title,words,")).toBe(true);
  const { data, errors } = Papa.parse<Record<string, string>>(text.slice(1), { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  expect(data.length).toBeGreaterThan(0);
  const [first] = data;
  const href = await search.links.first().getAttribute("href");
  expect(first?.["url"]?.endsWith(href ?? "?")).toBe(true);
  await expect(findSaid(page)).toContainText(`${data.length} result`);
  await expect(findGroup(page)).toContainText("saved as proceedings-guardian.csv");
});

test("a reader downloads the results for a reference manager", async ({ page }) => {
  const { name, text } = await download(page, "Download RIS");
  expect(name).toBe("proceedings-guardian.ris");
  expect(text.match(/^TY {2}- (?:CONF|RPRT)\r$/gmu)).toHaveLength(text.match(/^ER {2}- \r$/gmu)?.length ?? 0);
  expect(text).toContain("secretariat’s summary");
});

test("a reader copies the results with their citations", async ({ page }) => {
  await findGroup(page).getByRole("button", { name: "Copy with citations" }).click();
  await expect(findSaid(page)).toContainText("copied, with citations");
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toMatch(/^“[^\n]+” [^\n]+ \[[^\]\n]+\]\. https?:\/\/\S+$/mu);
});

test("where the browser refuses to copy, the text is selected for the reader to do so", async ({ page }) => {
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException("denied", "NotAllowedError"));
  });
  await findGroup(page).getByRole("button", { name: "Copy with citations" }).click();
  await expect(page.getByRole("textbox", { name: "Results with citations" })).toBeFocused();
  await expect(findSaid(page)).toContainText("press Ctrl-C");
});

test("what cannot be loaded is said, and the next try succeeds", async ({ page }) => {
  await page.route(/citations-/, (route) => route.abort());
  await findGroup(page).getByRole("button", { name: "Download CSV" }).click();
  await expect(findSaid(page)).toHaveText("The citations could not be loaded. Try again.");
  await page.unroute(/citations-/);
  expect((await download(page, "Download CSV")).name).toBe("proceedings-guardian.csv");
});
