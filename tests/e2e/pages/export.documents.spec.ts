import { expect, test } from "@playwright/test";

for (const address of ["", "alliance-17/", "alliance-17/panel-1/", "alliance-17/panel-1/r1/", "search/?q=guardian"]) {
  test(`/${address} loads nothing of the framework and breaks nothing of its policy`, async ({ page }) => {
    const requested: string[] = [];
    const violations: string[] = [];
    page.on("request", (request) => requested.push(new URL(request.url()).pathname));
    page.on("console", (message) => {
      if (/Content.Security.Policy/i.test(message.text())) violations.push(message.text());
    });
    page.on("pageerror", (error) => violations.push(error.message));
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    expect(requested.filter((path) => /\/_next\/.*\.js$|\.txt$/.test(path))).toEqual([]);
    expect(violations).toEqual([]);
  });
}

test("sets its text in Alegreya, from this very site", async ({ page }) => {
  await page.goto("alliance-17/panel-1/");
  const families = await page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts]
      .filter((font) => font.status === "loaded")
      .map((font) => font.family.replaceAll('"', ""));
  });
  expect(families).toContain("Alegreya");
});

test("nothing but the page, its style, its script, its icon and fonts of the site itself is asked for", async ({
  page,
  baseURL,
}) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto("alliance-17/panel-1/");
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  expect(
    asked.filter((url) => !url.startsWith(baseURL ?? "") || !/\/$|\.(?:css|js|woff2|svg)(?:\?|$)/.test(url)),
  ).toEqual([]);
  // The page, three style sheets, four fonts, the icon, the module, and what it loads late for the list.
  expect(asked.length).toBeLessThanOrEqual(11);
});

test("the page of a missing address offers a search, which answers", async ({ page }) => {
  await page.goto("people/nobody");
  const main = page.getByRole("main");
  await expect(main.getByRole("heading", { level: 1 })).toHaveText("Page not found");
  await expect(main.getByRole("link", { name: /^17th Alliance conference/ })).toBeVisible();
  await main.getByRole("searchbox").fill("guardian");
  await main.getByRole("button", { name: "Search" }).click();
  await expect(page).toHaveURL(/\/search\/\?q=guardian$/);
  await expect(page.getByRole("main").getByRole("status")).toContainText("“guardian”");
});
