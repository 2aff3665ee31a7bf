import { expect, test, type Page } from "@playwright/test";
import { allRules, analyse } from "../pages/axe";
import { expectAnswer, findSearch } from "../search/search-page";

/** The items of the list as shown, by what each is called. */
const findNames = (page: Page) =>
  page.getByRole("list", { name: "Items of the list" }).getByRole("listitem").getByRole("link");
const findWay = (page: Page) => page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: /^My list/ });
const press = (page: Page, name: RegExp) => page.getByRole("button", { name }).first().click();

const first = "Recommendation 2, Panel 1, 17th Alliance conference";
const second = "Recommendation 7, Side event 2, 18th Alliance conference";

/** Gathers an item of one conference and, from another, one; leaves the first page once it says that the item is kept. */
async function gather(page: Page): Promise<void> {
  await page.goto("alliance-17/panel-1/");
  await press(page, /^Add to my list: Recommendation 2,/);
  await expect(findWay(page)).toHaveText("My list (1)");
  await page.goto("alliance-18/side-event-2/r7/");
  await press(page, /^Add to my list: Recommendation 7,/);
  await expect(findWay(page)).toHaveText("My list (2)");
}

async function readLink(page: Page): Promise<string> {
  await page.getByRole("button", { name: "Copy a link to this list" }).click();
  await expect(page.getByText("The link is copied.").first()).toBeVisible();
  return page.evaluate(() => navigator.clipboard.readText());
}

test("a reader gathers from two conferences, a search and lists, orders, annotates, and finds all of it again", async ({
  page,
}) => {
  await page.goto("about/");
  await expect(findWay(page)).toHaveText("My list");
  await gather(page);
  await page.goto("search/?q=guardian");
  const search = findSearch(page);
  await expectAnswer(search, "guardian");
  await search.hits
    .filter({ hasText: /^Wording in another document ·/ })
    .filter({ has: page.locator('[href$="/alliance-17/panel-1/w4/"]') })
    .getByRole("button", { name: /^Add to my list/ })
    .click();
  await expect(findWay(page)).toHaveText("My list (3)");
  await page.goto("quotations/");
  await press(page, /^Add to my list: quotation of/);
  await expect(findWay(page)).toHaveText("My list (4)");
  await page.goto("alliance-17/panel-1/");
  await press(page, /^Add to my list: Panel 1/);
  await expect(findWay(page)).toHaveText("My list (5)");
  await findWay(page).click();
  await expect(findNames(page)).toHaveText([
    first,
    second,
    /^Wording 4 on Panel 1,/,
    /^Quotation of/,
    /^Panel 1: Human Trafficking Threats/,
  ]);
  await page.getByRole("textbox", { name: "Title of the list" }).fill("For the working group");
  await page.getByRole("textbox", { name: `Note on ${second}` }).fill("Compare with Panel 1");
  await page.getByRole("button", { name: `Move up: ${second}` }).click();
  await expect(page.locator("body > [role=status]")).toHaveText(`Moved up, now 1 of 5: ${second}`);
  await page.reload();
  await expect(findNames(page).first()).toHaveText(second);
  await expect(page.getByRole("textbox", { name: "Title of the list" })).toHaveValue("For the working group");
  await expect(page.getByRole("textbox", { name: `Note on ${second}` })).toHaveValue("Compare with Panel 1");
  await expect(page.getByRole("listitem").filter({ hasText: first })).toContainText(
    "“A more efficient process, with regular provision of information",
  );
  await expect(page.getByRole("listitem").filter({ hasText: first })).toContainText("[secretariat’s summary]");
});

test("what is removed or cleared comes back where it was", async ({ page }) => {
  await gather(page);
  await page.goto("list/");
  await page.getByRole("textbox", { name: `Note on ${first}` }).fill("Keep me");
  await page.getByRole("button", { name: `Remove: ${first}` }).click();
  await expect(findNames(page)).toHaveText([second]);
  await expect(page.getByRole("button", { name: "Undo" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(findNames(page)).toHaveText([first, second]);
  await page.getByRole("button", { name: "Clear the list" }).click();
  await expect(page.getByRole("main")).toContainText("Nothing is in the list yet.");
  await expect(findWay(page)).toHaveText("My list");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(findNames(page)).toHaveText([first, second]);
  await expect(page.getByRole("textbox", { name: `Note on ${first}` })).toHaveValue("Keep me");
});

test("a list is worked by the keyboard alone", async ({ page }) => {
  await page.goto("alliance-17/panel-1/r1/");
  await page.getByRole("link", { name: /^Permanent link to Recommendation/ }).focus();
  for (const name of [/^Copy link/, /^Add to my list/]) {
    await page.keyboard.press("Tab");
    await expect(page.getByRole("button", { name }).first()).toBeFocused();
  }
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: /^Remove from my list/ }).first()).toBeFocused();
  await page.goto("alliance-17/panel-1/r2/");
  await page
    .getByRole("button", { name: /^Add to my list/ })
    .first()
    .press("Space");
  await page.goto("list/");
  const down = page.getByRole("button", { name: "Move down: Recommendation 1, Panel 1, 17th Alliance conference" });
  await down.press("Enter");
  await expect(findNames(page)).toHaveText([/^Recommendation 2,/, /^Recommendation 1,/]);
  await expect(down).toBeFocused();
  await expect(down).toHaveAttribute("aria-disabled", "true");
  await page.keyboard.press("Enter");
  await expect(page.locator("body > [role=status]")).toHaveText(/^Already last: Recommendation 1,/);
  await page.keyboard.press("Alt+ArrowUp");
  await expect(findNames(page)).toHaveText([/^Recommendation 1,/, /^Recommendation 2,/]);
  await expect(down).toBeFocused();
});

test("two pages that are open stay in step, and neither loses what the other adds", async ({ page, context }) => {
  await gather(page);
  await page.goto("list/");
  const other = await context.newPage();
  await other.goto("alliance-17/panel-1/r3/");
  await press(other, /^Add to my list/);
  await expect(findNames(page)).toHaveText([first, second, /^Recommendation 3,/]);
  await page.getByRole("button", { name: /^Remove: Recommendation 3,/ }).click();
  await expect(other.getByRole("button", { name: /^Add to my list/ }).first()).toBeVisible();
  await expect(findWay(other)).toHaveText("My list (2)");
});

test("a list is shared as a link that reaches no server, with its notes only where the reader says so", async ({
  page,
  browser,
  baseURL,
}) => {
  await gather(page);
  await page.goto("list/");
  await page.getByRole("textbox", { name: "Title of the list" }).fill("For the working group");
  await page.getByRole("textbox", { name: `Note on ${first}` }).fill("Between us");
  const bare = await readLink(page);
  await page.getByRole("checkbox", { name: "with my notes" }).check();
  const noted = await readLink(page);
  expect(bare.startsWith(`${baseURL}list/#`)).toBe(true);
  const context = await browser.newContext();
  const guest = await context.newPage();
  const asked: string[] = [];
  guest.on("request", (request) => asked.push(request.url()));
  await guest.goto(bare);
  await expect(guest.getByRole("heading", { level: 1 })).toHaveText("A list sent to you");
  await expect(guest.getByRole("heading", { name: "For the working group" })).toBeVisible();
  await expect(findNames(guest)).toHaveText([first, second]);
  await expect(guest.getByRole("main")).not.toContainText("Between us");
  await expect(guest.getByRole("button", { name: "Add to mine" })).toBeHidden();
  await guest.goto(noted);
  await expect(guest.getByRole("listitem").filter({ hasText: first })).toContainText("Note: Between us");
  await guest.getByRole("button", { name: "Keep as my list" }).click();
  await expect(guest).toHaveURL(/\/list\/$/);
  await expect(findWay(guest)).toHaveText("My list (2)");
  await expect(guest.getByRole("textbox", { name: `Note on ${first}` })).toHaveValue("Between us");
  expect(asked.filter((url) => url.includes("#") || !url.startsWith(baseURL ?? "") || url.length > 200)).toEqual([]);
  await context.close();
});

test("a list that was sent joins the reader’s own, or takes its place, and both can be undone", async ({ page }) => {
  await gather(page);
  await page.goto("list/");
  const link = await readLink(page);
  await page.getByRole("button", { name: "Clear the list" }).click();
  await page.goto("alliance-17/panel-1/r5/");
  await press(page, /^Add to my list/);
  await expect(findWay(page)).toHaveText("My list (1)");
  await page.goto(link);
  await page.getByRole("button", { name: "Add to mine" }).click();
  await expect(findNames(page)).toHaveText([/^Recommendation 5,/, first, second]);
  await page.goto(link);
  await expect(page.getByRole("main")).toContainText("You have a list of your own, of 3 items.");
  await page.getByRole("button", { name: "Keep as my list" }).click();
  await expect(findNames(page)).toHaveText([first, second]);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(findNames(page)).toHaveText([/^Recommendation 5,/, first, second]);
});

test("a damaged link says so and leaves the reader’s list alone", async ({ page }) => {
  await gather(page);
  await page.goto("list/");
  const link = await readLink(page);
  await page.goto("about/");
  await page.goto(link.slice(0, -3));
  await expect(page.getByRole("alert")).toContainText("The link to a list is damaged");
  await expect(findNames(page)).toHaveText([first, second]);
});

test("a stored list that cannot be read is told and set aside, and an identifier of nothing is shown as one", async ({
  page,
}) => {
  await page.goto("about/");
  await page.evaluate(() => localStorage.setItem("my-list", '{"title":"","items":[{"id'));
  await page.goto("list/");
  const told = page.getByText("could not be read. It is set aside here as it was");
  await expect(told).toBeVisible();
  await expect(page.getByRole("textbox", { name: "The list that could not be read" })).toHaveValue(
    '{"title":"","items":[{"id',
  );
  await page.getByRole("button", { name: "Discard what was set aside" }).click();
  await expect(told).toBeHidden();
  await page.evaluate(() =>
    localStorage.setItem("my-list", '{"title":"","items":[{"id":"alliance-17/panel-1/r999","note":""}]}'),
  );
  await page.reload();
  await expect(findNames(page)).toHaveText(["alliance-17/panel-1/r999"]);
  await expect(page.getByRole("main")).toContainText("This portal has no words at this address");
});

for (const [colorScheme, width] of [
  ["light", 1280],
  ["dark", 1280],
  ["light", 375],
] as const) {
  test(`axe finds nothing against a list with an offer to undo, nor one that was sent: ${colorScheme}, ${width} px`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    await gather(page);
    await page.goto("list/");
    const link = await readLink(page);
    await page.getByRole("button", { name: `Remove: ${first}` }).click();
    await check(page, "own");
    await page.goto(link);
    await expect(findNames(page)).toHaveCount(2);
    await check(page, "sent");
  });
}

async function check(page: Page, name: string): Promise<void> {
  const { faults } = await analyse(page, allRules);
  expect.soft(faults, name).toEqual([]);
  expect
    .soft(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), name)
    .toBeLessThanOrEqual(0);
}
