import { expect, type Page, test } from "@playwright/test";
import { ask, expectAnswer, findSearch, readHits } from "./search-page";

/** Opens a facet of the search and finds one of its choices. */
async function findChoice(page: Page, facet: string, choice: RegExp) {
  const panel = page.locator("details.narrow");
  if (!(await panel.evaluate((element: HTMLDetailsElement) => element.open))) await panel.locator("> summary").click();
  const group = panel.locator("details.facet", { has: page.locator("summary", { hasText: new RegExp(`^${facet}$`) }) });
  if (!(await group.evaluate((element: HTMLDetailsElement) => element.open))) await group.locator("summary").click();
  return group.getByRole("checkbox", { name: choice });
}

/** Reads how many hits a choice says it would leave. */
async function countOf(page: Page, facet: string, choice: RegExp): Promise<number> {
  const label = (await findChoice(page, facet, choice)).locator("xpath=..");
  return Number(await label.locator(".count").textContent());
}

/** Reads how many hits there are; 0 while they are still being found. */
async function totalOf(page: Page): Promise<number> {
  const said = (await findSearch(page).status.textContent()) ?? "";
  return said.includes("so far") ? 0 : Number(/^(\d+)/.exec(said)?.[1] ?? 0);
}

test("a choice leaves as many hits as it says, and the address keeps it", async ({ page }) => {
  await page.goto("search/");
  await ask(findSearch(page), "training");
  const said = await countOf(page, "Conference", /17th/);
  expect(said).toBeGreaterThan(1);
  await (await findChoice(page, "Conference", /17th/)).check();
  await expect.poll(() => totalOf(page)).toBe(said);
  await expect(page).toHaveURL(/q=training&event=alliance-17$/);
  for (const { href } of await readHits(findSearch(page))) expect(href).toMatch(/alliance-17|people|figures|documents/);
});

test("choices of one facet add up, and those of two meet", async ({ page }) => {
  await page.goto("search/?q=training&kind=session");
  await expect.poll(() => totalOf(page)).toBeGreaterThan(0);
  const one = await totalOf(page);
  const other = await countOf(page, "What", /^Recommendations/);
  await (await findChoice(page, "What", /^Recommendations/)).check();
  await expect.poll(() => totalOf(page)).toBe(one + other);
  const both = await countOf(page, "Conference", /17th/);
  expect(both).toBeGreaterThan(0);
  expect(both).toBeLessThan(one + other);
  await (await findChoice(page, "Conference", /17th/)).check();
  await expect.poll(() => totalOf(page)).toBe(both);
});

test("back and forward lead through what was chosen", async ({ page }) => {
  await page.goto("search/?q=training");
  await expect.poll(() => totalOf(page)).toBeGreaterThan(0);
  const all = await totalOf(page);
  await (await findChoice(page, "What", /^Sessions/)).check();
  await expect.poll(() => totalOf(page)).toBeLessThan(all);
  const few = await totalOf(page);
  await page.goBack();
  await expect.poll(() => totalOf(page)).toBe(all);
  await expect(await findChoice(page, "What", /^Sessions/)).not.toBeChecked();
  await page.goForward();
  await expect.poll(() => totalOf(page)).toBe(few);
  await expect(await findChoice(page, "What", /^Sessions/)).toBeChecked();
});

test("a shared address shows what was chosen, in the order that was chosen, with nothing typed", async ({ page }) => {
  await page.goto("search/?sort=proceedings&kind=recommendation&topic=guardianship");
  const search = findSearch(page);
  await expect(search.links).not.toHaveCount(0);
  await expect(page.getByRole("combobox", { name: "Order" })).toHaveValue("proceedings");
  await expect(await findChoice(page, "Topic", /^Guardianship/)).toBeChecked();
  const hrefs = (await readHits(search)).map(({ href }) => href);
  const events = hrefs.map((href) => Number(/alliance-(\d+)/.exec(href)?.[1] ?? 99));
  expect(events).toEqual([...events].sort((a, b) => a - b));
});

test("exact wording finds no more than any form, and any form no more than what is meant", async ({ page }) => {
  await page.goto("search/?q=guardian");
  await expect.poll(() => totalOf(page)).toBeGreaterThan(0);
  const totals: number[] = [];
  for (const reach of ["exact", "forms", "wide"]) {
    await page.getByRole("combobox", { name: "Match" }).selectOption(reach);
    await expect(findSearch(page).status).not.toContainText("so far");
    totals.push(await totalOf(page));
  }
  expect(totals[0]).toBeGreaterThan(0);
  expect(totals).toEqual([...totals].sort((a, b) => a - b));
  await expect(page).toHaveURL(/\?q=guardian$/);
});

test("who asks for a topic or an addressee by name is shown its page", async ({ page }) => {
  await page.goto("search/?q=media");
  const search = findSearch(page);
  await expectAnswer(search, "media");
  const offer = page.getByText(/^See also /);
  await expect(offer).toHaveText("See also the topic Media and what is asked of Media.");
  await ask(search, "guardians");
  await expect(offer).toHaveText("See also the topic Guardianship.");
  await ask(search, "Belskaya");
  await expect(offer).toHaveCount(0);
  await ask(search, "media");
  await search.field.fill("");
  await expect(offer).toBeHidden();
  await ask(search, "media");
  await offer.getByRole("link", { name: "Media" }).last().click();
  await expect(page).toHaveURL(/\/addressees\/media-professionals\/$/);
});

test("a choice that does not exist is named as that, beside what was asked", async ({ page }) => {
  await page.goto("search/?q=police&topic=nonexistent");
  const { status } = findSearch(page);
  await expect(status).toContainText("There is no choice “nonexistent” of Topic");
  await page.getByRole("checkbox", { name: /nonexistent/ }).uncheck();
  await expect(status).toContainText(/^\d+ results for “police”/);
  await expect(status).not.toContainText("no choice");
});
