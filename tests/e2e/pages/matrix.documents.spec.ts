import { expect, test } from "@playwright/test";
import { boxesOf } from "../boxes";

test("a reader goes from a cell of the matrix to as many items as it says, and back", async ({ page }) => {
  await page.goto("matrix/");
  const table = page.getByRole("region", { name: "Table of topics by addressee" }).getByRole("table");
  const cell = table.getByRole("link", { name: /^Partnership, asked of law enforcement: / });
  const count = Number.parseInt(await cell.innerText(), 10);
  expect(count).toBeGreaterThan(1);
  await cell.click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Partnership, asked of law enforcement");
  await expect(page.locator(".item > .number")).toHaveCount(count);
  await page
    .getByRole("navigation", { name: "Where you are" })
    .getByRole("link", { name: "Topics by addressee" })
    .click();
  await table.getByRole("rowheader", { name: "Guardianship" }).getByRole("link").click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Guardianship");
});

test("on a wide screen the whole table is there, and its heads stay in view while the page is scrolled", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto("matrix/");
  await expect(page.getByRole("group", { name: "Topics, each with its addressees" })).toBeHidden();
  const table = page.getByRole("table");
  await table.getByRole("rowheader", { name: "Non-punishment" }).scrollIntoViewIfNeeded();
  await expect(table.getByRole("columnheader", { name: "Civil society" })).toBeInViewport({ ratio: 0.9 });
  await expect(table.getByRole("columnheader", { name: "Nobody named" })).toBeInViewport({ ratio: 0.9 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1280);
});

test("what is reached by keyboard is not covered by the heads", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto("matrix/");
  const cell = page.getByRole("link", { name: /^Partnership, asked of law enforcement: / });
  await page
    .getByRole("link", { name: /^Non-punishment, asked of/ })
    .first()
    .focus();
  await cell.focus();
  const [box, heads] = await boxesOf(cell, page.getByRole("columnheader", { name: "Topic" }));
  expect(box!.y).toBeGreaterThanOrEqual(heads!.y + heads!.height);
});

for (const [width, javaScriptEnabled] of [
  [390, true],
  [320, false],
] as const)
  test(`on a telephone of ${width} pixels topics open to their addressees${javaScriptEnabled ? "" : " without scripts"}`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ viewport: { width, height: 800 }, javaScriptEnabled });
    const page = await context.newPage();
    await page.goto("matrix/");
    await expect(page.getByRole("table")).toBeHidden();
    const list = page.getByRole("group", { name: "Topics, each with its addressees" });
    await list.getByText("Partnership", { exact: true }).first().click();
    const cell = list.getByRole("link", { name: /^Civil society \d+ ?mentioned in \+\d+$/ });
    await expect(cell).toBeVisible();
    await expect(list.getByRole("link", { name: /^Nobody named \d+$/ })).toBeVisible();
    if (javaScriptEnabled)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await cell.click();
    const mentioned = page.getByRole("region", { name: "Mentioned in the words, not asked" });
    await expect(mentioned.getByText(/^Computed from the words/)).toBeVisible();
    await expect(mentioned.getByRole("listitem").first()).toContainText(/civil society|NGO/i);
    await context.close();
  });
