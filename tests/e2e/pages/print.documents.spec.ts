import { expect, test } from "@playwright/test";
import { boxesOf } from "../boxes";
import { readCollection } from "../../site/exported-site";

const session = "alliance-17/panel-1";

test.beforeEach(async ({ page }) => {
  await page.goto(`${session}/`);
  await page.emulateMedia({ media: "print" });
});

test("on paper there is no navigation and nothing to press", async ({ page }) => {
  const navigations = await page.locator("nav").all();
  expect(navigations.length).toBeGreaterThan(2);
  for (const navigation of navigations) await expect(navigation).toBeHidden();
  await expect(page.getByRole("button")).toHaveCount(0);
  await expect(page.getByRole("link", { name: "Skip to the text" })).toHaveCount(0);
});

test("each printed page but the first is headed by the title", async ({ page }) => {
  const head = await page.locator("html").evaluate((root) => getComputedStyle(root).getPropertyValue("--running-head"));
  expect(head).toBe(JSON.stringify(await page.title()));
});

test("on paper every permanent link is written out in full", async ({ page }) => {
  const written = await page
    .locator(".permalink")
    .evaluateAll((links) => links.map((link) => getComputedStyle(link, "::before").content));
  const items = readCollection("recommendations").filter((item) => item.session === session);
  const itself = readCollection("sessions").filter(({ id }) => id === session);
  expect(items.length).toBeGreaterThan(5);
  expect(written).toEqual([...itself, ...items].map(({ url }) => `"${url}"`));
});

/* In a grid, what keeps with the next is parted from it, and what grows at the end of a page is printed over. */
for (const [address, kept] of [
  ["figures/", ".subject > .label, .figures > div"],
  ["figures/timeline/", ".timeline, .picture figcaption"],
  ["survey/", ".counted, .picture figcaption"],
] as const)
  test(`on paper what is parted over pages on ${address} stands in no grid`, async ({ page }) => {
    await page.goto(address);
    const boxes = await page.locator(kept).evaluateAll((all) =>
      all.map((element) => {
        const displays: string[] = [];
        for (let box = element.parentElement; box !== null && box !== document.body; box = box.parentElement)
          displays.push(getComputedStyle(box).display);
        return displays;
      }),
    );
    expect(boxes.length).toBeGreaterThan(1);
    expect(new Set(boxes.flat())).toEqual(new Set(["block", "contents"]));
  });

test("on paper no number of a paragraph is printed over the rule beside it", async ({ page }) => {
  await page.goto("survey/");
  const caption = page.locator(".caption").first();
  const [number, rule] = await boxesOf(caption.locator(".hang"), caption);
  expect(number!.right).toBeLessThan(rule!.left);
});

test("on paper the words stand in black on white, whatever the screen's colours", async ({ page }) => {
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  const { color, background } = await page.locator("body").evaluate((body) => {
    const style = getComputedStyle(body);
    return { color: style.color, background: style.backgroundColor };
  });
  expect({ color, background }).toEqual({ color: "rgb(0, 0, 0)", background: "rgb(255, 255, 255)" });
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("main")).toContainText("must be strengthened and adjusted");
});
