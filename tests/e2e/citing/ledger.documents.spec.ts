import { expect, test } from "@playwright/test";
import { readFile } from "../../site/exported-site";

test.use({ javaScriptEnabled: false });

test("an address that something has left leads on without scripts, and the sitemap does not list it", async ({
  page,
}) => {
  await page.goto("gone/");
  await expect(page).toHaveURL(/\/corrections\/#gone$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Corrections");
  const html = readFile("gone/index.html").toString();
  expect(html).toMatch(/<link rel="canonical" href="[^"]*\/corrections\/">/);
  expect(html).toMatch(/<a href="[^"]*\/corrections\/#gone">Go on to /);
  const sitemap = readFile("sitemap.xml").toString();
  expect(sitemap).toContain("/corrections/</loc>");
  expect(sitemap).not.toContain("/gone/</loc>");
});
