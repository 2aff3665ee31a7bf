import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { pageKinds } from "./page-kinds";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const wide = { width: 1280, height: 900 };
const narrow = { width: 375, height: 800 };

/** What depends on the colours; the dark page is the light one otherwise. */
const colourRules = ["color-contrast", "link-in-text-block"];

const views = [
  {
    name: "light",
    colorScheme: "light",
    viewport: wide,
    expected: ["color-contrast", "target-size"],
    check: (axe: AxeBuilder) => axe.withTags(tags),
  },
  {
    name: "dark",
    colorScheme: "dark",
    viewport: wide,
    expected: ["color-contrast"],
    check: (axe: AxeBuilder) => axe.withRules(colourRules),
  },
  {
    name: "375 px wide",
    colorScheme: "light",
    viewport: narrow,
    expected: ["color-contrast", "target-size"],
    check: (axe: AxeBuilder) => axe.withTags(tags),
  },
] as const;

/** Opens a page and waits until what its modules add is there. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  if (address.includes("?q=")) await expect(page.getByRole("main").getByRole("status")).toContainText("“");
  const copied = page.locator("[data-copy]");
  await expect(page.locator("button.copy")).toHaveCount(await copied.count());
}

for (const [kind, address] of pageKinds) {
  test(`axe finds nothing against the ${kind}, in light and dark, wide and narrow`, async ({ page }) => {
    await open(page, address);
    for (const { name, colorScheme, viewport, expected, check } of views) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize(viewport);
      // No page has frames, for which alone the newer way of running axe opens a second page.
      const axe = new AxeBuilder({ page }).options({ resultTypes: ["violations"] }).setLegacyMode();
      const { violations, passes } = await check(axe).analyze();
      const found = violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id} at ${target.join(" ")}: ${failureSummary}`),
      );
      expect.soft(found, name).toEqual([]);
      expect(
        passes.map(({ id }) => id),
        name,
      ).toEqual(expect.arrayContaining([...expected]));
    }
  });
}
