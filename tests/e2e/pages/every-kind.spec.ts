import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { pageKinds } from "./page-kinds";

/* What holds of a page of every kind, seen in one visit: it is walked by keyboard, axe finds nothing, and it needs no width. */

for (const [kind, address] of pageKinds) {
  test(`the ${kind} can be walked by keyboard, read at 320 px, and has nothing that axe finds`, async ({ page }) => {
    await open(page, address);
    await test.step("each stop of the keyboard is in view and marked", () => walkByKeyboard(page));
    await test.step("axe finds nothing, in light and dark, wide and narrow", () => analyse(page));
    await test.step("nothing scrolls sideways at 320 px, even with wide spacing", () => squeeze(page));
  });
}

/** Opens a page and waits until what its modules add is there. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  if (address.includes("?q=")) await expect(page.getByRole("main").getByRole("status")).toContainText("“");
  const copied = page.locator("[data-copy]");
  await expect(page.locator("button.copy")).toHaveCount(await copied.count());
}

/** How many steps of the Tab key are followed on a page. */
const steps = 30;

async function walkByKeyboard(page: Page): Promise<void> {
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
  expect.soft(faults).toEqual([]);
}

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

async function analyse(page: Page): Promise<void> {
  // As a page is when it is opened: nothing has the focus.
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    scrollTo(0, 0);
  });
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
    expect
      .soft(
        passes.map(({ id }) => id),
        name,
      )
      .toEqual(expect.arrayContaining([...expected]));
  }
}

/** A table too wide for a narrow screen scrolls within itself, which WCAG 2.2, 1.4.10, allows it; the region must be focusable. */
const scrolled = '[role="region"][tabindex="0"] *';

/** Spacing that a reader may set without loss (WCAG 2.2, 1.4.12). */
const spacing =
  "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }";

async function squeeze(page: Page): Promise<void> {
  await page.setViewportSize({ width: 320, height: 640 });
  expect.soft(await measureWidth(page, scrolled)).toEqual({ width: 320, beyond: [] });
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
  }, spacing);
  // A drawing's labels are set to its scale; their words stand in the table beside it, which takes the spacing.
  expect.soft(await measureWidth(page, `svg *, ${scrolled}`)).toEqual({ width: 320, beyond: [] });
}

function measureWidth(page: Page, without: string): Promise<{ width: number; beyond: string[] }> {
  return page.evaluate((excepted) => {
    const all = [...document.querySelectorAll("body *")].filter((element) => element.closest(excepted) === null);
    const beyond = all.filter((element) => element.getBoundingClientRect().right > innerWidth + 0.5);
    return {
      width: document.documentElement.scrollWidth,
      beyond: beyond.map((element) => `${element.tagName} ${element.className}`),
    };
  }, without);
}
