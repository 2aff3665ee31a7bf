import { expect, type Page, test } from "@playwright/test";

/** The least size of what is pressed, in pixels, by criterion 2.5.8 of WCAG. */
const least = 24;
const marks = ".chart-bars a, .timeline a, .drawing a";
const drawn = [
  "figures/participants/",
  "figures/recommendations-by-session/",
  "figures/recommendations-by-topic/",
  "figures/survey-responses/",
  "figures/timeline/",
  "figures/map/",
  "survey/",
];

/** Measures what of each mark can be pressed. */
function measureMarks(page: Page) {
  return page.locator(marks).evaluateAll((links) =>
    links.map((link) => {
      const { x, y, width, height } = link.getBoundingClientRect();
      return { name: link.getAttribute("aria-label") ?? link.textContent, x, y, width, height };
    }),
  );
}

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  for (const address of drawn)
    test(`every mark of ${address} can be met by a thumb`, async ({ page }) => {
      await page.goto(address);
      const found = await measureMarks(page);
      expect(found.length).toBeGreaterThan(6);
      expect(found.filter(({ width, height }) => width < least || height < least)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    });
});

for (const [width, share] of [
  [390, 0.85],
  [1280, 0.5],
] as const)
  test(`bars use the width of a page of ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto("figures/recommendations-by-topic/");
    const chart = await page.locator(".chart-bars").boundingBox();
    const bar = await page.locator(".chart-bars svg").first().boundingBox();
    expect(chart?.width).toBeGreaterThan(width === 390 ? 330 : 850);
    expect((bar?.width ?? 0) / (chart?.width ?? 1)).toBeGreaterThan(share);
  });

for (const width of [390, 1280])
  test(`each number of the survey stands beside its bar, in rows, on a page of ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto("survey/");
    const bars = await page.locator(".dense a").evaluateAll((links) =>
      links.map((link) => {
        const [bar, number] = ["svg", ".number"].map((each) => link.querySelector(each)!.getBoundingClientRect());
        return { bar: bar!.toJSON() as DOMRect, number: number!.toJSON() as DOMRect };
      }),
    );
    const middle = ({ top, height }: DOMRect) => top + height / 2;
    for (const { bar, number } of bars) expect(Math.abs(middle(bar) - middle(number))).toBeLessThan(2);
    const columns = new Set(bars.map(({ bar }) => bar.left)).size;
    expect(columns).toBe(width === 390 ? 2 : 4);
    expect(new Set(bars.map(({ bar }) => bar.top)).size).toBe(Math.ceil(bars.length / columns));
    const [first, second] = bars;
    expect(second!.bar.left - first!.number.right).toBeGreaterThan(3 * (first!.number.left - first!.bar.right));
  });

test("a disc of the map is reached by keyboard, is seen to be, and leads to its place in the key", async ({ page }) => {
  await page.goto("figures/map/");
  const disc = page.getByRole("link", { name: "5 Canada: Follow-up visit, 2017; recommendations submitted" });
  await disc.focus();
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Tab");
  await expect(disc).toBeFocused();
  expect(await disc.evaluate((link) => getComputedStyle(link).outlineStyle)).toBe("solid");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/#place-5$/u);
  await expect(page.locator("#place-5")).toBeInViewport();
});

test("a dot of the timeline leads to its record", async ({ page }) => {
  await page.goto("figures/timeline/");
  await page.getByRole("link", { name: "18th Alliance conference, 2018", exact: true }).click();
  await expect(page).toHaveURL(/\/alliance-18\/$/u);
});

test("a bar of the survey's picture leads to the row of its country", async ({ page }) => {
  await page.goto("survey/");
  await page
    .locator(".chart-bars")
    .getByRole("link", { name: /^Liechtenstein/u })
    .click();
  await expect(page).toHaveURL(/\/survey\/#liechtenstein$/u);
});

test("a map takes the system's colours where these are forced", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active", colorScheme: "dark" });
  await page.goto("figures/map/");
  const [fill, ink] = await page.locator(".drawing a circle:last-of-type").evaluateAll((circles) => {
    const filled = circles.find((circle) => circle.getAttribute("fill") === "currentColor");
    return [filled === undefined ? "" : getComputedStyle(filled).fill, getComputedStyle(document.body).color];
  });
  expect(fill).toBe(ink);
});
