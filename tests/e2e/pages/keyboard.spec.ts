import { expect, test } from "@playwright/test";
import { pageKinds } from "./page-kinds";

/** How many steps of the Tab key are followed on a page. */
const steps = 30;

for (const [kind, address] of pageKinds) {
  test(`the ${kind} is walked by keyboard, each stop in view and marked`, async ({ page }) => {
    await page.goto(address);
    if (address.includes("?q=")) await expect(page.getByRole("main").getByRole("status")).toContainText("“");
    const faults: string[] = [];
    for (let step = 0; step < steps; step += 1) {
      await page.keyboard.press("Tab");
      const stop = await page.evaluate(() => {
        const element = document.activeElement;
        if (element === null || element === document.body) return undefined;
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        const { top, left, bottom, right, width, height } = element.getBoundingClientRect();
        return {
          name: `${element.tagName} ${element.textContent}`.slice(0, 60),
          marked: outlineStyle !== "none" && parseFloat(outlineWidth) >= 2,
          inView: width > 0 && height > 0 && bottom > 0 && right > 0 && top < innerHeight && left < innerWidth,
        };
      });
      if (stop === undefined) break;
      if (!stop.marked || !stop.inView)
        faults.push(`step ${step + 1}, ${stop.name}: ${stop.marked ? "out of view" : "not marked"}`);
    }
    expect(faults).toEqual([]);
  });
}

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

test("a reader copies a permanent link by keyboard, and is told so", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
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
