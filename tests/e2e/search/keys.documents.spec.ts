import { expect, test } from "@playwright/test";
import { expectAnswer, findSearch, type SearchPage } from "./search-page";

let search: SearchPage;

test.beforeEach(async ({ page }) => {
  await page.goto("search/?q=guardian");
  search = findSearch(page);
  await expect(search.links).not.toHaveCount(0);
  await expectAnswer(search, "guardian");
});

for (const keys of ["Control+k", "/"]) {
  test(`${keys} goes to the field and selects what stands there`, async ({ page }) => {
    await page.keyboard.press(keys);
    await expect(search.field).toBeFocused();
    await page.keyboard.type("UNICEF");
    await expect(search.field).toHaveValue("UNICEF");
  });
}

test("a slash within the field is a slash", async ({ page }) => {
  await search.field.fill("A");
  await page.keyboard.press("/");
  await expect(search.field).toHaveValue("A/");
});

test("the arrows walk the hits and lead back to the field", async ({ page }) => {
  await search.field.focus();
  await page.keyboard.press("ArrowDown");
  await expect(search.links.nth(0)).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(search.links.nth(1)).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  await expect(search.field).toBeFocused();
});

test("Escape leads from a hit back to the field, which keeps its query", async ({ page }) => {
  await search.field.focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Escape");
  await expect(search.field).toBeFocused();
  await expect(search.field).toHaveValue("guardian");
});

test("Enter on a hit opens it", async ({ page }) => {
  const href = await search.links.first().getAttribute("href");
  await search.field.focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL((url) => `${url.pathname}${url.hash}` === href);
});

test("an arrow pressed before the hits of what was typed are there leads to the one at its place among them", async ({
  page,
}) => {
  await search.field.fill("supply chains");
  await page.keyboard.press("ArrowDown");
  await expectAnswer(search, "supply chains");
  await expect(search.links.first()).toBeFocused();
});

test("an arrow pressed before nothing is found leads back to the field", async ({ page }) => {
  await search.field.fill("xyzzyqq");
  await page.keyboard.press("ArrowDown");
  await expectAnswer(search, "xyzzyqq");
  await expect(search.field).toBeFocused();
});

test("showing all hits goes on with the first that was not shown", async ({ page }) => {
  await page.goto("search/?q=child");
  await expectAnswer(search, "child");
  const shown = await search.links.count();
  await page.getByRole("button", { name: /^Show more/ }).press("Enter");
  await expect(search.links.nth(shown)).toBeFocused();
});
