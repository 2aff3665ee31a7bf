import { expect, type Locator, type Page, test } from "@playwright/test";

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

test("see what the 18th conference added to the 17th, in all and on a topic", async ({ page }) => {
  const { follow, main } = await visit(page);
  await follow("Conferences");
  await follow("What the 18th Alliance conference added to the 17th");
  const topic = main.locator("details", { hasText: "Child protection systems" }).first();
  await topic.locator("summary").click();
  await expect(topic.getByRole("heading", { name: "New in the 18th" })).toBeVisible();
  await expect(topic.getByRole("heading", { name: "Only in the 17th" })).toBeVisible();
});

test("see what each conference said on a topic, side by side", async ({ page }) => {
  const { follow, main } = await visit(page);
  await follow("Conferences");
  await follow("Labour exploitation");
  const columns = main.getByRole("region");
  await expect(columns).toHaveCount(2);
  const [earlier, later] = await Promise.all([columns.nth(0).boundingBox(), columns.nth(1).boundingBox()]);
  expect(earlier?.y).toBe(later?.y);
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
