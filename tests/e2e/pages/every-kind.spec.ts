import { expect, type Page, test } from "@playwright/test";
import { isLong, pagePaths } from "../../site/exported-site";
import { allRules, analyse, colourRules } from "./axe";
import { triedPages } from "../../site/tried-pages";

/* What holds of a page of every kind, seen in one visit: it is walked by keyboard, axe finds nothing, and it needs no width. */

const kinds = new Set(triedPages.map(([, address]) => address));
const others = pagePaths.filter((address) => !kinds.has(address)).map((address) => [`page at /${address}`, address]);

for (const [kind = "", address = ""] of isLong ? [...triedPages, ...others] : triedPages) {
  test(`the ${kind} can be walked by keyboard, read at 320 px, and has nothing that axe finds`, async ({ page }) => {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    await open(page, address);
    // A page that is read asks for nothing of the search.
    const ofSearch = asked.filter((name) => /\/assets\/search[.-]/.test(name));
    expect(ofSearch.length > 0).toBe(address.startsWith("search/") || address.startsWith("recommendations/?"));
    await test.step("each stop of the keyboard is in view and marked", () => walkByKeyboard(page));
    await test.step("axe finds nothing, in light and dark, wide and narrow", () => look(page));
    await test.step("nothing scrolls sideways at 320 px, even with wide spacing", () => squeeze(page));
  });
}

/** Opens a page and waits until what its modules add is there. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  if (address.includes("?q=")) await expect(page.getByRole("main").getByRole("status")).toContainText("“");
  if (address.includes("?topic=")) await expect(page.locator("[data-search-hits] .hit").first()).toBeVisible();
  const copied = page.locator("[data-copy]");
  await expect(page.locator("button.copy")).toHaveCount(await copied.count());
}

/** How many steps of the Tab key are followed on a page. */
const steps = 30;

async function walkByKeyboard(page: Page): Promise<void> {
  await page.evaluate(watchStops);
  for (let step = 0; step < steps; step += 1) await page.keyboard.press("Tab");
  expect.soft(await page.evaluate(() => window.endOfWalk?.())).toEqual([]);
}

declare global {
  interface Window {
    /** Ends the walk and answers what was wrong with its stops. */
    endOfWalk?: () => string[];
  }
}

/** Looks, in the page, at each stop of the Tab key before the next press of it, until the walk has left the page. */
function watchStops(): void {
  const faults: string[] = [];
  let step = 0;
  let hasLeft = false;
  const look = () => {
    const element = document.activeElement;
    step += 1;
    hasLeft ||= step > 1 && (element === null || element === document.body);
    if (step === 1 || hasLeft || element === null) return;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const { top, left, bottom, right, width, height } = element.getBoundingClientRect();
    const isMarked = outlineStyle !== "none" && parseFloat(outlineWidth) >= 2;
    const isInView = width > 0 && height > 0 && bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
    if (!isMarked || !isInView)
      faults.push(
        `step ${step - 1}, ${`${element.tagName} ${element.textContent}`.slice(0, 60)}: ${isMarked ? "out of view" : "not marked"}`,
      );
  };
  const onKey = ({ key }: KeyboardEvent) => {
    if (key === "Tab") look();
  };
  addEventListener("keydown", onKey, true);
  window.endOfWalk = () => {
    look();
    removeEventListener("keydown", onKey, true);
    return step < 3 ? ["no stop at all"] : faults;
  };
}

const wide = { width: 1280, height: 900 };
const narrow = { width: 320, height: 800 };

const views = [
  {
    name: "light",
    colorScheme: "light",
    viewport: wide,
    expected: ["color-contrast", "color-contrast-enhanced", "target-size"],
    rules: allRules,
  },
  {
    name: "dark",
    colorScheme: "dark",
    viewport: wide,
    expected: ["color-contrast", "color-contrast-enhanced"],
    rules: colourRules,
  },
  {
    name: "320 px wide",
    colorScheme: "light",
    viewport: narrow,
    expected: ["color-contrast", "color-contrast-enhanced", "target-size"],
    rules: allRules,
  },
] as const;

async function look(page: Page): Promise<void> {
  // As a page is when it is opened: nothing has the focus.
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    scrollTo(0, 0);
  });
  for (const { name, colorScheme, viewport, expected, rules } of views) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize(viewport);
    const { faults, passed } = await analyse(page, rules);
    expect.soft(faults, name).toEqual([]);
    expect.soft(passed, name).toEqual(expect.arrayContaining([...expected]));
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
