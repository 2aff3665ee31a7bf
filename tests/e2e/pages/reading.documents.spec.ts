import { expect, type Page, test } from "@playwright/test";
import { boxesOf } from "../boxes";
import { allRules, analyse } from "./axe";

const report = "documents/alliance-18-report/";
const findContents = (page: Page) => page.getByRole("navigation", { name: "Contents, where you are" });
const findMarked = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get("found") ?? [])].map((range) => String(range).toLowerCase()));

test("the contents of a long text follow in a bar, say where one is, and lead on", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(report);
  await page.locator("#p18").scrollIntoViewIfNeeded();
  await page.mouse.wheel(0, 200);
  const contents = findContents(page);
  const summary = contents.locator("summary");
  await expect(summary).toContainText("Panel 1: Review of Current Co-operation Mechanisms");
  await summary.click();
  expect((await analyse(page, allRules)).faults).toEqual([]);
  await contents.getByRole("link", { name: /^Panel 2/ }).click();
  await expect(page.getByRole("heading", { name: /^Panel 2/ })).toBeInViewport();
  await expect(summary).toContainText("Panel 2");
  await expect(contents.getByRole("link", { name: "To the top" })).toBeHidden();
  const [bar, heading] = await boxesOf(summary, page.getByRole("heading", { name: /^Panel 2/ }));
  expect(heading!.y).toBeGreaterThanOrEqual(bar!.y + bar!.height);
});

test("on a wide screen they stand beside the text", async ({ page }) => {
  await page.setViewportSize({ width: 1800, height: 900 });
  await page.goto(report);
  await page.locator("#p18").scrollIntoViewIfNeeded();
  const contents = findContents(page);
  await page.mouse.wheel(0, 200);
  await expect(contents.locator("[aria-current=location]")).toContainText("Panel 1");
  await contents.getByRole("link", { name: "Next" }).click();
  await expect(contents.locator("[aria-current=location]")).toContainText("Panel 2");
  await contents.getByRole("link", { name: "To the top" }).click();
  await expect(contents).toBeHidden();
});

test("the words that a search found are marked where its hit leads, until Escape is pressed", async ({ page }) => {
  await page.goto("search/?q=guardianship");
  await page
    .locator("[data-search-hits]")
    .getByRole("link", { name: /guardianship mechanisms/ })
    .first()
    .click();
  await expect(page.getByRole("blockquote")).toBeVisible();
  await expect.poll(() => findMarked(page)).toContain("guardianship");
  expect(new Set(await findMarked(page)).size).toBeLessThan(4);
  await page.keyboard.press("Escape");
  expect(await findMarked(page)).toEqual([]);
  await page.goto("alliance-17/panel-2/r6/");
  expect(await findMarked(page)).toEqual([]);
});

const findGlance = (page: Page) => page.getByRole("note").and(page.locator(".glance"));

test("what a link in a text leads to opens in place under the pointer or the focus, and goes with Escape", async ({
  page,
}) => {
  await page.goto("alliance-17/panel-1/");
  const name = page.locator(".account").getByRole("link", { name: "Kevin Hyland" });
  await name.hover();
  await expect(findGlance(page)).toContainText("Speaker, Panel 1, 17th Alliance conference");
  await expect(name).toHaveAccessibleDescription(/Kevin Hyland/);
  await findGlance(page).hover();
  expect((await analyse(page, allRules)).faults).toEqual([]);
  await page.keyboard.press("Escape");
  await expect(findGlance(page)).toHaveCount(0);
  await page.goto("documents/alliance-17-concept-note/");
  await page.locator("sup a").first().focus();
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Tab");
  await expect(findGlance(page)).toContainText("2005 Addendum to the OSCE Action Plan");
  await expect(findGlance(page)).not.toContainText("¶");
});

test("what an acronym stands for opens in place, in place of the browser’s own tip, and its link leads to the list", async ({
  page,
}) => {
  await page.goto("alliance-17/panel-1/");
  const acronym = page.locator(".account").getByRole("link", { name: "UNHCR", exact: true });
  const title = "United Nations High Commissioner for Refugees";
  await expect(acronym.locator("..")).toHaveAttribute("title", title);
  await acronym.hover();
  await expect(findGlance(page)).toHaveText(title);
  await expect(acronym).toHaveAccessibleDescription(title);
  await expect(acronym.locator("..")).not.toHaveAttribute("title");
  expect((await analyse(page, allRules)).faults).toEqual([]);
  await page.keyboard.press("Escape");
  await expect(findGlance(page)).toHaveCount(0);
  await expect(acronym.locator("..")).toHaveAttribute("title", title);
  await page.mouse.move(0, 0);
  await page.keyboard.press("Tab");
  await acronym.focus();
  await expect(findGlance(page)).toHaveText(title);
  await acronym.press("Enter");
  await expect(page).toHaveURL(/\/glossary\/#UNHCR$/);
  await expect(page.locator(":target")).toContainText(title);
});

test.describe("under a finger", () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 800 } });

  test("a footnote opens where its number stands, and a second tap leads there", async ({ page }) => {
    await page.goto("documents/alliance-17-concept-note/");
    const number = page.locator("sup a").first();
    await number.tap();
    await expect(findGlance(page)).toContainText("2005 Addendum to the OSCE Action Plan");
    await expect(page).not.toHaveURL(/#note/);
    await number.tap();
    await expect(page).toHaveURL(/#note-1$/);
  });

  test("what an acronym stands for opens at the first tap, and a second leads to the list", async ({ page }) => {
    await page.goto("alliance-17/panel-1/");
    const acronym = page.locator(".account").getByRole("link", { name: "UNHCR", exact: true });
    await acronym.tap();
    await expect(findGlance(page)).toHaveText("United Nations High Commissioner for Refugees");
    await acronym.tap();
    await expect(page).toHaveURL(/\/glossary\/#UNHCR$/);
  });
});
