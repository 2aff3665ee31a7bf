import { readFile } from "node:fs/promises";
import { expect, test, type Page } from "@playwright/test";
import { parse as parseBibtex } from "@retorquere/bibtex-parser";
import Papa from "papaparse";
import { publicAddress } from "#lib/address/site";
import { readParts } from "../../list-files/read-word";
import { expectAnswer, findSearch, type SearchPage } from "./search-page";

let search: SearchPage;

/** The group of buttons by which results are taken away, and what is said of it outside the text. */
const findGroup = (page: Page) => page.getByRole("group", { name: "Download the results" });
const findSaid = (page: Page) => page.locator("body > [role=status]");

test.beforeEach(async ({ page }) => {
  await page.goto("search/?q=guardian");
  search = findSearch(page);
  await expectAnswer(search, "guardian");
});

async function download(page: Page, name: string): Promise<{ name: string; text: string; bytes: Buffer }> {
  const waiting = page.waitForEvent("download");
  await findGroup(page).getByRole("button", { name }).click();
  const file = await waiting;
  const bytes = await readFile(await file.path());
  return { name: file.suggestedFilename(), text: bytes.toString("utf8"), bytes };
}

test("a reader downloads the results as a table, in their order and whole", async ({ page }) => {
  const { name, text } = await download(page, "Download CSV");
  expect(name).toBe("proceedings-guardian.csv");
  expect(text.split("\r\n")[0]).toBe(
    "\uFEFFid,kind,title,words,by,topics,addressees,status,conference,date,session,people,part,document,paragraph,code,url,citation",
  );
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
  expect(text.match(/^TY {2}- (?:CONF|CHAP|RPRT)\r$/gmu)).toHaveLength(text.match(/^ER {2}- \r$/gmu)?.length ?? 0);
  expect(text).toContain("secretariat’s summary");
});

test("a reader downloads the results for BibTeX", async ({ page }) => {
  const { entries, errors } = parseBibtex((await download(page, "Download BibTeX")).text);
  expect(errors).toEqual([]);
  expect(entries.length).toBeGreaterThan(0);
});

test("a file of results is named after the words and the chosen filters, and a document of Word is titled so", async ({
  page,
}) => {
  await page.goto("search/?q=guardian&topic=guardianship");
  await expect(findGroup(page).getByRole("button", { name: "Download Word" })).toBeVisible();
  const { name, bytes } = await download(page, "Download Word");
  expect(name).toBe("proceedings-guardian-guardianship.docx");
  const { headings, footnotes, links } = readParts(bytes);
  expect(headings[0]).toEqual([1, "Search: “guardian”; Topic: Guardianship"]);
  expect(footnotes.length).toBe(headings.length - 1);
  expect(links).toEqual([`${publicAddress}/search/?q=guardian&topic=guardianship`]);
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
