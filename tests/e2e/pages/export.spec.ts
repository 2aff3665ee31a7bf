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

test("an address that is not there answers 404 with a page that helps", async ({ page }) => {
  const response = await page.goto("no-such-conference/");
  expect(response?.status()).toBe(404);
  await expect(page.getByRole("link", { name: /search/i }).first()).toBeVisible();
});
