import { expect, test } from "@playwright/test";
import { pageKinds } from "./page-kinds";

/** A table too wide for a narrow screen scrolls within itself, which WCAG 2.2, 1.4.10, allows it; the region must be focusable. */
const scrolled = '[role="region"][tabindex="0"] *';

/** Spacing that a reader may set without loss (WCAG 2.2, 1.4.12). */
const spacing =
  "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }";

for (const [kind, address] of pageKinds) {
  test(`the ${kind} needs no sideways scrolling at 320 px, even with wide spacing`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(address);
    if (address.includes("?q=")) await expect(page.getByRole("main").getByRole("status")).toContainText("“");
    const measure = (without = scrolled) =>
      page.evaluate((excepted) => {
        const all = [...document.querySelectorAll("body *")].filter((element) => element.closest(excepted) === null);
        const wide = all.filter((element) => element.getBoundingClientRect().right > innerWidth + 0.5);
        return {
          width: document.documentElement.scrollWidth,
          beyond: wide.map((element) => `${element.tagName} ${element.className}`),
        };
      }, without);
    expect(await measure()).toEqual({ width: 320, beyond: [] });
    await page.evaluate((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets.push(sheet);
    }, spacing);
    // A drawing's labels are set to its scale; their words stand in the table beside it, which takes the spacing.
    expect(await measure(`svg *, ${scrolled}`)).toEqual({ width: 320, beyond: [] });
  });
}
