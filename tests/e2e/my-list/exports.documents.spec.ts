import { readFile } from "node:fs/promises";
import { expect, test, type Page } from "@playwright/test";
import { parse as parseBibtex } from "@retorquere/bibtex-parser";
import Papa from "papaparse";
import { formatPath } from "#lib/address/permalink";
import { publicAddress } from "#lib/address/site";
import { readParts } from "../../list-files/read-word";

const ids = [
  "documents/office-report-2016-17/prevention-in-supply-chains#q1",
  "alliance-18/side-event-2/r7",
  "alliance-17/panel-1",
  "alliance-17/panel-1/w4",
  "documents/alliance-17-report#p14",
  "alliance-16",
];
const note = "=cmd, “says” 100% & <b>more</b>";

test.beforeEach(async ({ page }) => {
  await page.goto("about/");
  const list = { title: "Guardians & co", items: ids.map((id, at) => ({ id, note: at === 1 ? note : "" })) };
  await page.evaluate((text) => localStorage.setItem("my-list", text), JSON.stringify(list));
  await page.goto("list/");
});

async function download(page: Page, name: string): Promise<{ name: string; text: string; bytes: Buffer }> {
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: `Download ${name}`, exact: true }).click();
  const file = await waiting;
  await expect(page.locator("body > [role=status]")).toHaveText(`Saved as ${file.suggestedFilename()}.`);
  const bytes = await readFile(await file.path());
  return { name: file.suggestedFilename(), text: bytes.toString("utf8"), bytes };
}

test("the list comes as text with its citations and notes, and by the clipboard the same", async ({ page }) => {
  const { name, text } = await download(page, "Text");
  expect(name).toBe("proceedings-guardians-co.txt");
  expect(text.match(/^\d+\. /gmu)).toEqual(ids.map((_, at) => `${at + 1}. `));
  expect(text.split("\n\n")[0]).toBe("Guardians & co");
  expect(text).toContain(`   Note: ${note}`);
  expect(text).toContain("[secretariat’s summary]");
  await page.getByRole("button", { name: "Copy with citations" }).click();
  await expect(page.locator("body > [role=status]")).toHaveText("The list is copied, with its citations.");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
});

test("the list comes as RIS, a record for each item", async ({ page }) => {
  const { text } = await download(page, "RIS");
  const records = text.split(/(?<=^ER {2}- \r\n)/mu);
  expect(records.map((record) => /^ID {2}- (.*)\r$/mu.exec(record)?.[1])).toEqual(ids);
  for (const record of records)
    expect(record.trimStart()).toMatch(/^TY {2}- \w+\r\n(?:[A-Z][A-Z0-9] {2}- [^\r\n]+\r\n)+ER {2}- \r\n$/u);
  expect(records[1]).toContain(`N1  - ${note}\r\n`);
});

test("the list comes as BibTeX that a processor reads without an error", async ({ page }) => {
  const { text } = await download(page, "BibTeX");
  const { entries, errors } = parseBibtex(text);
  expect(errors).toEqual([]);
  expect(entries).toHaveLength(ids.length);
  expect(new Set(entries.map(({ key }) => key)).size).toBe(ids.length);
  expect(String(entries[1]?.fields["annote"])).toContain("100% & ");
});

test("the list comes as a table with the notes in a column", async ({ page }) => {
  const { text } = await download(page, "CSV");
  const { data, errors } = Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/u, ""), {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  expect(data.map((row) => row["id"])).toEqual(ids);
  expect(data.map((row) => row["note"])).toEqual(ids.map((_, at) => (at === 1 ? `'${note}` : "")));
  expect(data.every((row) => row["citation"]?.includes(row["url"] ?? "?"))).toBe(true);
});

test("the list comes as a document of Word: headings, words, notes, a footnote with a live link for each", async ({
  page,
}) => {
  const { name, bytes } = await download(page, "Word");
  expect(name).toBe("proceedings-guardians-co.docx");
  const { headings, paragraphs, footnotes } = readParts(bytes);
  expect(headings[0]).toEqual([1, "Guardians & co"]);
  expect(headings.slice(1).map(([level, words]) => [level, /^\d+\. \S/u.test(words)])).toEqual(
    ids.map(() => [2, true]),
  );
  expect(paragraphs).toContain(`Note: ${note}`);
  expect(paragraphs.filter((words) => words.startsWith("“")).length).toBeGreaterThan(3);
  expect(footnotes.map(({ links }) => links)).toEqual(ids.map((id) => [`${publicAddress}${formatPath(id)}`]));
  for (const { words, links } of footnotes) expect(words.endsWith(links[0] ?? "?")).toBe(true);
});

test("what cannot be loaded is said, and the next try succeeds", async ({ page }) => {
  await page.route(/citations-/, (route) => route.abort());
  await page.reload();
  await expect(page.getByRole("main")).toContainText("The words of the items could not be loaded");
  await page.getByRole("button", { name: "Download CSV" }).click();
  await expect(page.locator("body > [role=status]")).toHaveText("The citations could not be loaded. Try again.");
  await page.unroute(/citations-/);
  expect((await download(page, "CSV")).name).toBe("proceedings-guardians-co.csv");
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the page says what it would do and how to cite instead", async ({ page }) => {
    await page.goto("list/");
    await expect(page.getByRole("paragraph").filter({ hasText: "Gathering a list needs JavaScript" })).toBeVisible();
    await page.getByRole("main").getByRole("link", { name: "All recommendations" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Recommendations, findings and conclusions");
  });
});
