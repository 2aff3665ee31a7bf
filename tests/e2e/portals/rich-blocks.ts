import { type APIRequestContext, expect, type Page } from "@playwright/test";
import { boxesOf } from "../boxes";

/** A browser at the rich portal, what asks for its files, and the address of a page. */
interface Site {
  page: Page;
  request: APIRequestContext;
  at: (address: string) => string;
}

/** What is looked at in texts of the rich portal: lists, items, tables and tracks, each by a title. */
export const looksAtBlocks: readonly (readonly [title: string, look: (site: Site) => Promise<void>])[] = [
  [
    "a list stands as it was written, lists and a picture within its items",
    async ({ page, at }) => {
      for (const [address, words] of [
        ["tide-week/north-quay/", /^• by the water/u],
        ["documents/tide-week-report/", /^¶\d+• by the water/u],
      ] as const) {
        await page.goto(at(address));
        const inmost = page.getByRole("main").locator(".listed > li > .listed > li > .listed > li");
        await expect(inmost).toHaveText(words);
        await expect(inmost.getByRole("img", { name: "A gauge of wood" })).toHaveCount(1);
        const [outer, inner] = await boxesOf(
          ...["Lamps were not.", "and of tin;"].map((text) => page.locator(".listed > li", { hasText: text }).last()),
        );
        expect(inner!.x).toBeGreaterThan(outer!.x);
      }
      const numbers = await page
        .locator(".listed .hang")
        .evaluateAll((links) => links.map((link) => Math.round(link.getBoundingClientRect().right)));
      expect(new Set(numbers).size).toBe(1);
    },
  ],
  [
    "emphasis, links and broken lines of an item stand on every page, and files have plain words",
    async ({ page, request, at }) => {
      for (const [address, words] of [
        ["tide-week/north-quay/", "#r1 .words"],
        ["tide-week/north-quay/r1/", "blockquote .words"],
        ["recommendations/", ".item:has(a[href$='/north-quay/r1/']) .words"],
      ] as const) {
        await page.goto(at(address));
        const item = page.locator(words).first();
        await expect(item.locator("em")).toHaveText("Every");
        await expect(item.locator("strong")).toHaveText("a number");
        await expect(item.locator("br")).toHaveCount(1);
        await expect(item.getByRole("link", { name: "the yearbook" })).toHaveAttribute(
          "href",
          /\/documents\/tide-yearbook\/#bronze$/u,
        );
      }
      const text = await request.get(at("tide-week/north-quay/r1.txt"));
      expect(await text.text()).toContain("Every gauge should have a number, as the yearbook has since 2030;");
    },
  ],
  [
    "the number of each item, table and caption stands beside its first line",
    async ({ page, at }) => {
      await page.goto(at("tide-week/north-quay/"));
      const item = page.locator("#r2");
      const [mark, words] = await boxesOf(item.locator(".number"), item.locator(".words > p"));
      expect(Math.abs(mark!.y - words!.y)).toBeLessThan(8);
      await page.goto(at("documents/tide-week-report/"));
      const table = page.locator(".set-table", { hasText: "of tin" });
      const [number, head] = await boxesOf(table.locator(".hang"), table.getByRole("columnheader"));
      expect(Math.abs(number!.y - head!.y)).toBeLessThan(16);
    },
  ],
  [
    "sessions below a track name it, and an item none of the headings of an inset",
    async ({ page, at }) => {
      await page.goto(at("tide-week/"));
      await expect(page.getByRole("main").locator(".label", { hasText: "Clinic · Walks" })).toBeVisible();
      await page.goto(at("tide-week/north-quay/"));
      await expect(page.locator("dl.facts > div", { hasText: "Track" }).locator("dd")).toHaveText("Walks");
      await page.goto(at("tide-week/north-quay/r1/"));
      await expect(page.getByRole("main")).not.toContainText("Under the heading");
    },
  ],
  [
    "a picture has its size, its words for who does not see it, and lighter files",
    async ({ page, at }) => {
      await page.goto(at("tide-week/gauges/"));
      const picture = page.getByRole("img", { name: "A gauge of wood, as high as two people, in a calm sea" });
      await picture.scrollIntoViewIfNeeded();
      await expect(picture).toHaveAttribute("width", /^\d+$/);
      await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(100);
      expect(await picture.evaluate((image: HTMLImageElement) => image.currentSrc)).toMatch(/\.(?:avif|webp)$/u);
    },
  ],
  [
    "what stands before the first part of a document is on its own page, and a note of several paragraphs reads from top to bottom",
    async ({ page, at }) => {
      await page.goto(at("documents/tide-handbook/"));
      const main = page.getByRole("main");
      await expect(main.getByRole("navigation", { name: "Contents" })).toContainText("On the water");
      await expect(main.locator("#p1")).toContainText("Who reads this stands on dry ground.");
      await expect(main).not.toContainText("Boats rise with it.");
      const lines = ["The ground is that of the quay.", "It was measured twice:", "in autumn"];
      const boxes = await Promise.all(lines.map((words) => main.locator(".note").getByText(words).boundingBox()));
      const tops = boxes.map((box) => box?.y ?? 0);
      expect(tops).toEqual([...tops].sort((one, other) => one - other));
      expect(new Set(tops).size).toBe(lines.length);
    },
  ],
];
