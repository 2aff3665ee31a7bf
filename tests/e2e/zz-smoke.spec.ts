import { expect, test } from "@playwright/test";
test("home page opens without a violation of its policy", async ({ page }) => {
  const errors: string[] = [];
  page.on("console", (message) => { if (message.type() === "error") errors.push(message.text()); });
  page.on("pageerror", (error) => errors.push(error.message));
  await page.goto("");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
  expect(await page.evaluate(() => [...document.fonts].filter((font) => font.status === "loaded").map((font) => font.family))).toContain("Alegreya");
  expect(errors).toEqual([]);
});
test("search works", async ({ page }) => {
  await page.goto("search/?q=guardian");
  await expect(page.getByRole("status").first()).toContainText("result");
});
