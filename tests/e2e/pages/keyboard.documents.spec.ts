import { expect, test } from "@playwright/test";

test("the first stop leads past the masthead to the text", async ({ page }) => {
  await page.goto("alliance-17/panel-1/");
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Skip to the text" });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/#main$/);
  await page.keyboard.press("Tab");
  await expect(page.getByRole("navigation", { name: "Where you are" }).getByRole("link").first()).toBeFocused();
});

test("a reader copies a permanent link by keyboard, and is told so", async ({ page }) => {
  await page.goto("alliance-17/panel-1/r1/");
  const link = page.getByRole("link", { name: /^Permanent link to Recommendation 1/ });
  await link.focus();
  await page.keyboard.press("Tab");
  await expect(
    page.getByRole("button", { name: "Copy link to Recommendation 1, Panel 1, 17th Alliance conference" }),
  ).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("status")).toHaveText(
    "Copied: link to Recommendation 1, Panel 1, 17th Alliance conference",
  );
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /\/alliance-17\/panel-1\/r1\/#~[2-9a-z]{6}$/,
  );
});
