import { type BrowserContext, expect, test } from "@playwright/test";
import { isLong } from "../../site/exported-site";
import { triedPages } from "../../site/tried-pages";

/* No line moves when the fonts come late: so much later do they come here, in milliseconds, and for so long is looked. */
const [delay, watch] = isLong ? [2000, 3000] : [500, 1200];

/** So many pages are looked at together, each in a window of its own, for most of the time is waiting. */
const together = 6;

/* What scripts fill with what was asked for, or gathered, is there when they have it. */
const still = triedPages.filter(([, address]) => !address.includes("?") && address !== "list/");

test("no page of any kind shifts when its fonts come late", async ({ browser, baseURL }) => {
  test.setTimeout(240_000);
  const shifted: string[] = [];
  let fonts = 0;
  const look = async (context: BrowserContext, address: string) => {
    const page = await context.newPage();
    await page.route("**/*.woff2", async (route) => {
      fonts += 1;
      await new Promise((resolve) => setTimeout(resolve, delay));
      await route.continue().catch(() => undefined);
    });
    await page.goto(address, { waitUntil: "commit" });
    const shift = await page.evaluate(async (time) => {
      let sum = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
      }).observe({ type: "layout-shift", buffered: true });
      await new Promise((resolve) => setTimeout(resolve, time));
      return sum;
    }, watch);
    // A button that takes its place moves what is beside it by a pixel; a line that moves counts for more.
    if (shift > 0.004) shifted.push(`/${address} ${shift.toFixed(3)}`);
    await page.close();
  };
  for (let from = 0; from < still.length; from += together) {
    // Each time with nothing kept from the pages before.
    const context = await browser.newContext({ ...(baseURL === undefined ? {} : { baseURL }) });
    await Promise.all(still.slice(from, from + together).map(([, address]) => look(context, address)));
    await context.close();
  }
  expect(fonts).toBeGreaterThan(still.length);
  expect(shifted).toEqual([]);
});
