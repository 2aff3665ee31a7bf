import { expect, type Page, test } from "@playwright/test";
import { readCollection } from "../../site/exported-site";

const items = readCollection("recommendations");
const findAnswer = (page: Page) => page.locator("[data-table-answer]");
const findRows = (page: Page) => page.getByRole("list", { name: "Items" }).locator(".hit");

/** Opens the facets and ticks a choice. */
async function choose(page: Page, facet: string, choice: RegExp): Promise<void> {
  const group = page.locator("details.facet", { has: page.locator("summary", { hasText: new RegExp(`^${facet}$`) }) });
  if (!(await group.evaluate((element: HTMLDetailsElement) => element.open))) await group.locator("summary").click();
  await group.getByRole("checkbox", { name: choice }).check();
}

test("the items are narrowed by several choices at once, which the address keeps and Back takes away", async ({
  page,
}) => {
  await page.goto("recommendations/");
  await page.getByText("Filter", { exact: true }).click();
  await choose(page, "Topic", /^Training/);
  const trained = items.filter(({ topics }) => topics.includes("training"));
  await expect(findRows(page)).toHaveCount(trained.length);
  await choose(page, "Conference", /^17th/);
  const both = trained.filter(({ event }) => event === "alliance-17");
  await expect(findRows(page)).toHaveCount(both.length);
  await expect(page).toHaveURL(/\?event=alliance-17&topic=training$/);
  await expect(findRows(page).locator(".words")).toHaveText(both.map(({ text }) => text));
  await expect(findAnswer(page).getByRole("status")).toHaveText(`${both.length} items.`);
  await page.goBack();
  await expect(findRows(page)).toHaveCount(trained.length);
  await page.getByRole("button", { name: "Take off Topic: Training" }).click();
  await expect(findAnswer(page)).toBeHidden();
  await page.goBack();
  await expect(findRows(page)).toHaveCount(trained.length);
  await page.goBack();
  await expect(findAnswer(page)).toBeHidden();
  await expect(page.locator("section > .items").first()).toBeVisible();
});

test("a list of one choice leads to the table with that choice made and its filters open", async ({ page }) => {
  await page.goto("recommendations/alliance-17/finding/");
  await page.getByRole("link", { name: "Filter further" }).click();
  await expect(page.getByRole("checkbox", { name: /^17th/ })).toBeChecked();
  await expect(page.getByRole("checkbox", { name: /^Findings/ })).toBeChecked();
  const findings = items.filter(({ event, kind }) => event === "alliance-17" && kind === "finding");
  await expect(findRows(page).locator(".words")).toHaveText(findings.map(({ text }) => text));
  await choose(page, "Topic", /^Guardianship/);
  const guarded = findings.filter(({ topics }) => topics.includes("guardianship"));
  await expect(findRows(page)).toHaveCount(guarded.length);
});

test("a row has beside it what the list has: topics, who is asked and, where its address is shown, its code", async ({
  page,
}) => {
  await page.goto("recommendations/alliance-17/finding/");
  const listed = page.locator(".item .side > .hint");
  const terms = await listed.allTextContents();
  expect(terms.some((words) => words.includes("; asked: "))).toBe(true);
  const code = (await page.locator(".item .permalink b").first().textContent()) ?? "";
  await page.goto("recommendations/?event=alliance-17&list-kind=finding");
  await expect(findRows(page).locator(".side > .hint")).toHaveText(terms);
  await findRows(page)
    .first()
    .getByRole("button", { name: /^Cite… / })
    .click();
  await expect(findRows(page).first().getByText(code)).toBeVisible();
});

test("what all rows have, as it alone is chosen of its kind, is not said beside each", async ({ page }) => {
  await page.goto("recommendations/?topic=partnership");
  await expect(findRows(page).first()).toBeVisible();
  await expect(findRows(page).locator(".side > .hint").first()).toBeVisible();
  await expect(findRows(page).locator(".side > .hint").filter({ hasText: "Partnership" })).toHaveCount(0);
});

test("what is of no conference is narrowed by its document", async ({ page }) => {
  await page.goto("recommendations/");
  await page.getByText("Filter", { exact: true }).click();
  await choose(page, "Conference", /^2016–17 Report/);
  const own = items.filter(({ event }) => event === null);
  expect(own.length).toBeGreaterThan(0);
  await expect(findRows(page).locator(".words")).toHaveText(
    own.map(({ text, marker }) => (marker === null ? text : text.slice(`${marker}. `.length))),
  );
});

test("what an address chooses is shown, grouped by topic, and downloaded under its name", async ({ page }) => {
  await page.goto("recommendations/?topic=guardianship&topic=training&group=topic");
  const headings = page.getByRole("list", { name: "Items" }).getByRole("heading");
  await expect(headings.filter({ hasText: /^Guardianship$/ })).toHaveCount(1);
  await expect(page.locator("section > .items").first()).toBeHidden();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download CSV" }).click();
  expect((await download).suggestedFilename()).toMatch(/guardianship.*training.*\.csv$/i);
});

test("what nothing has is said, with the way back to all", async ({ page }) => {
  await page.goto("recommendations/?topic=no-such-topic");
  await expect(findAnswer(page).getByRole("status")).toContainText("There is no choice “no-such-topic” of Topic");
  await findAnswer(page).getByRole("link", { name: "Show all items" }).click();
  await expect(page.locator("section > .items").first()).toBeVisible();
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the list is compact on a tick, and its parts hold all of it", async ({ page }) => {
    await page.goto("recommendations/");
    const words = page.locator(".item .words").nth(1);
    const tall = (await words.boundingBox())?.height ?? 0;
    await page.getByRole("checkbox", { name: /^Compact/ }).check();
    expect((await words.boundingBox())?.height).toBeLessThan(tall);
    const links = page.locator(".item a[rel=bookmark]");
    let count = await links.count();
    const parts = page.getByRole("navigation", { name: "Parts of the list" }).getByRole("link");
    const addresses = await parts.evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
    expect(addresses.length).toBeGreaterThan(1);
    for (const address of addresses.slice(1)) {
      await page.goto(address);
      count += await links.count();
    }
    expect(count).toBe(items.length);
  });
});
