import { expect, type Locator, type Page, test } from "@playwright/test";
import { boxesOf } from "../boxes";
import { readIssuedCodes } from "../../../scripts/build/content/codes";
import { formatCode } from "#lib/address/short-code";

/* What somebody wants who is here for the first time, each from the home page in at most three clicks; to send a search off is one. */

const most = 3;

/** A visit that begins at the home page and counts its clicks. */
async function visit(page: Page) {
  let clicks = 0;
  const count = () => {
    clicks += 1;
    expect(clicks, "clicks so far").toBeLessThanOrEqual(most);
  };
  const main = page.getByRole("main");
  const click = async (target: Locator) => {
    count();
    await target.click();
  };
  await page.goto("");
  return {
    main,
    click,
    follow: (name: string | RegExp) => click(main.getByRole("link", { name, exact: typeof name === "string" }).first()),
    search: async (words: string) => {
      count();
      await main.getByRole("searchbox").fill(words);
      await main.getByRole("button", { name: "Search" }).click();
    },
  };
}

test("find the panel on child protection systems, and who chaired it", async ({ page }) => {
  const { follow, main } = await visit(page);
  await follow(/^Towards effective child protection systems/);
  await expect(main.getByRole("term").filter({ hasText: /^Moderator$/ })).toBeVisible();
  await expect(main.getByRole("link", { name: "Thomas Wissing" }).first()).toBeVisible();
});

test("find what was asked of airlines, and whether it is an adopted text", async ({ page }) => {
  const { search, follow, main } = await visit(page);
  await search("airlines");
  await follow(/air carriers should train flight attendants/);
  await expect(main.getByRole("term").filter({ hasText: /^Status$/ })).toBeVisible();
  await expect(main).toContainText(/not (?:an )?adopted|not a decision|summary/i);
});

test("put that recommendation, with its source, into a Word document", async ({ page }) => {
  const { search, click, main } = await visit(page);
  await search("airlines");
  const hit = main.getByRole("listitem").filter({ hasText: "air carriers should train flight attendants" }).first();
  await click(hit.getByRole("button", { name: /^Copy words and source/ }));
  await expect(page.locator("body > [role=status]")).toHaveText(/^Copied: words and source/);
  // What Word takes over: the words in quotation marks, and a live link.
  const html = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return (await item!.getType("text/html")).text();
  });
  expect(html).toMatch(/“.*air carriers should train flight attendants.*”/);
  expect(html).toMatch(/<a href="http[^"]*\/r\d+\/"/);
});

test("see what the 18th conference added to the 17th, in all and on a topic", async ({ page }) => {
  const { follow, main } = await visit(page);
  await follow("what each added to the one before");
  await follow("What the 18th Alliance conference added to the 17th");
  const topic = main.locator("details", { hasText: "Child protection systems" }).first();
  await topic.locator("summary").click();
  await expect(topic.getByRole("heading", { name: "New in the 18th" })).toBeVisible();
  await expect(topic.getByRole("heading", { name: "Only in the 17th" })).toBeVisible();
});

test("see what each conference said on a topic, side by side", async ({ page }) => {
  const { follow, main } = await visit(page);
  await follow("what each added to the one before");
  await follow("Labour exploitation");
  const columns = main.getByRole("region");
  await expect(columns).toHaveCount(2);
  const [earlier, later] = await boxesOf(columns.nth(0), columns.nth(1));
  expect(earlier!.y).toBe(later!.y);
  await expect(columns.nth(1).getByText(/^\d+ items; \w+ found before in similar wording$/)).toBeVisible();
});

test("get all recommendations to law enforcement that concern children, as a table", async ({ page }) => {
  const { follow, click, main } = await visit(page);
  await follow("Topics by addressee");
  await follow(/Child protection systems, asked of law enforcement/i);
  const download = page.waitForEvent("download");
  await click(main.getByRole("link", { name: "CSV", exact: true }));
  expect((await download).suggestedFilename()).toMatch(/child-protection-systems-asked-of-law.*\.csv$/);
});

test("find what an NGO said on compensation, including at the side event that it organized", async ({ page }) => {
  const { follow, main } = await visit(page);
  await follow(/^\d+ organizations$/);
  await follow("La Strada International");
  await expect(main.getByRole("heading", { name: /organized/i }).first()).toBeVisible();
  await follow("Enhancing Access to Compensation for Victims of Crime");
  await expect(main.getByRole("link", { name: "Suzanne Hoff" }).first()).toBeVisible();
});

test("find the numbers of participants of all conferences, and their source", async ({ page }) => {
  const { follow, main } = await visit(page);
  await follow("Figures");
  await follow(/participants/i);
  for (const number of ["325", "381", "351"]) await expect(main).toContainText(number);
  await expect(main.getByRole("link", { name: /¶\d+|report/i }).first()).toBeVisible();
});

test("gather three recommendations and send them to a colleague as one link", async ({ page }) => {
  await page.goto("alliance-17/panel-1/");
  // To take what one has found is no way that one has to find.
  for (const number of [1, 2, 3])
    await page.getByRole("button", { name: new RegExp(`^Add to my list: Recommendation ${number},`) }).click();
  await page.getByRole("link", { name: "My list (3)" }).click();
  await page.getByRole("button", { name: "Copy a link to this list" }).click();
  await expect(page.getByText("The link is copied.").first()).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await page.evaluate(() => localStorage.clear());
  await page.goto("about:blank");
  await page.goto(link);
  await expect(
    page.getByRole("main").getByRole("listitem").filter({ hasText: "Recommendation 3, Panel 1" }),
  ).toBeVisible();
});

test("get from a printed code to the page, with one wrong letter in it", async ({ page }) => {
  const [{ code, id } = { code: "", id: "" }] = (await readIssuedCodes()).filter((each) =>
    each.id.endsWith("/panel-1/r1"),
  );
  const wrong = code.endsWith("2") ? "3" : "2";
  const { search, click, main } = await visit(page);
  await search(formatCode("AP", code.slice(0, -1) + wrong));
  await click(main.getByRole("link", { name: new RegExp(formatCode("AP", code)) }).first());
  await expect(page).toHaveURL(new RegExp(`/${id}/$`, "u"));
});

test("open the thirtieth hit, come back, and go on reading where one was", async ({ page }) => {
  const { search, click, main } = await visit(page);
  await search("trafficking");
  const hit = main.locator("[data-search-hits] > li").nth(29);
  const explained = main.getByText(/^Searched for /u);
  await expect(explained).toBeVisible();
  await hit.scrollIntoViewIfNeeded();
  const [before] = await boxesOf(hit);
  await click(hit.getByRole("link").first());
  await expect(page).not.toHaveURL(/\/search\//);
  await page.goBack();
  await expect(explained).toBeVisible();
  await expect.poll(async () => (await boxesOf(hit))[0]!.y).toBeCloseTo(before!.y, 0);
});

test("link to one sentence of a long document", async ({ page }) => {
  const { follow, click, main } = await visit(page);
  await follow("Documents");
  await follow("Summary report of the 17th Alliance against Trafficking in Persons conference");
  // A triple click takes a paragraph; a reader drags over a sentence.
  await main.locator("#p2").evaluate((paragraph) => {
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    let text = walker.nextNode()!;
    while (text.textContent!.length < 80) text = walker.nextNode()!;
    getSelection()!.setBaseAndExtent(text, 0, text, 80);
  });
  await click(page.getByRole("button", { name: "Link to this passage" }));
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/#p2:~:text=/);
});
