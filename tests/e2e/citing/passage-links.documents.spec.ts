import { expect, type Page, test } from "@playwright/test";

const report = "documents/alliance-17-report/";
const offer = (page: Page) => page.getByRole("button", { name: "Link to this passage" });

/** Selects words of a paragraph, from one character of its own text to another, as a reader does. */
async function select(page: Page, anchor: string, from: number, to: number): Promise<string> {
  return page.evaluate(
    ({ name, start, end }) => {
      const walker = document.createTreeWalker(document.getElementById(name)!, NodeFilter.SHOW_TEXT, (node) =>
        node.parentElement!.closest(".hang, .marker") === null ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_REJECT,
      );
      let text = walker.nextNode()!;
      while (text.textContent!.length < end) text = walker.nextNode()!;
      getSelection()!.setBaseAndExtent(text, start, text, end);
      return getSelection()!.toString();
    },
    { name: anchor, start: from, end: to },
  );
}

test.beforeEach(async ({ page }) => {
  // What finds the words of a link gives up after half a second of the clock, which a busy machine takes.
  await page.clock.setFixedTime("2032-01-31T12:00:00Z");
});

test("a reader copies a link to selected words with their paragraph's number, and the link leads to them", async ({
  page,
}) => {
  await page.goto(report);
  const words = await select(page, "p2", 0, 60);
  await offer(page).click();
  await expect(page.getByRole("status")).toHaveText("Copied: a link to this passage in ¶2");
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^“.+” \(¶2\) http\S+\/documents\/alliance-17-report\/#p2:~:text=\S+$/u);
  expect(copied).toContain(words.split(" ").slice(0, 4).join(" "));
  const fragment = copied.slice(copied.indexOf("#"));
  await page.goto(`about:blank`);
  await page.goto(`${report}${fragment}`);
  await expect(page.locator("#p2")).toBeInViewport();
  await expect(page.getByRole("complementary", { name: "About the link" })).toHaveCount(0);
});

test("the offer is reached by Tab from the selection, pressed by Enter, and put away by Escape", async ({ page }) => {
  await page.goto(report);
  await select(page, "p3", 0, 40);
  await expect(offer(page)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(offer(page)).toHaveCount(0);
  await select(page, "p3", 0, 50);
  await expect(offer(page)).toBeVisible();
  await offer(page).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("status")).toContainText("¶3");
});

test("nothing is offered for two words, for words of several paragraphs, or for nothing", async ({ page }) => {
  await page.goto(report);
  await select(page, "p2", 0, 60);
  await expect(offer(page)).toBeVisible();
  await page.evaluate(() =>
    getSelection()!.setBaseAndExtent(document.getElementById("p2")!, 0, document.getElementById("p4")!, 1),
  );
  await expect(offer(page)).toHaveCount(0);
  await select(page, "p2", 0, 60);
  await expect(offer(page)).toBeVisible();
  await page.evaluate(() => getSelection()!.removeAllRanges());
  await expect(offer(page)).toHaveCount(0);
});

test("on a phone the offer does not cover the selection", async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 640 });
  await page.goto(report);
  for (const anchor of ["p2", "p5", "p9"]) {
    await select(page, anchor, 0, 30);
    for (const place of ["start", "end"] as const) {
      await page
        .locator(`#${anchor}`)
        .evaluate((element, block) => element.scrollIntoView({ block, behavior: "instant" }), place);
      await select(page, anchor, 0, 31);
      await expect(offer(page)).toBeVisible();
      // The offer of the selection before it stays until the new one is made.
      await expect
        .poll(
          async () => {
            const box = await offer(page).boundingBox();
            const chosen = await page.evaluate(() => {
              const { top, bottom } = getSelection()!.getRangeAt(0).getBoundingClientRect();
              return { top, bottom };
            });
            return box !== null && (box.y >= chosen.bottom || box.y + box.height <= chosen.top);
          },
          { message: `${anchor} at the ${place}` },
        )
        .toBe(true);
      await page.evaluate(() => getSelection()!.removeAllRanges());
      await expect(offer(page)).toHaveCount(0);
    }
  }
});

/* Where a reader may select words, and what no link may take for some of them. */
const places = [
  ["an item of a panel", "alliance-17/panel-1/", "#r2 .words", /\(r2\) \S+\/panel-1\/#r2:~:text=/u],
  ["a paragraph of a panel", "alliance-17/panel-1/", ".account > p:nth-of-type(2)", /\(¶14\) \S+\/panel-1\/#:~:text=/u],
  ["an item of a list in a document", report, "#p9", /\(¶9\) \S+#p9:~:text=/u],
  ["a recommendation on its own page", "alliance-17/panel-1/r2/", ".alone > blockquote", /” \S+\/r2\/#:~:text=/u],
] as const;

for (const [what, address, place, expected] of places) {
  test(`${what}, taken whole by a triple click, is linked by its own words`, async ({ page }) => {
    await page.goto(address);
    const words = page.locator(place).first();
    await words.click({ clickCount: 3, position: { x: 120, y: 12 } });
    await offer(page).click();
    await expect(page.getByRole("status")).toContainText("Copied: a link to this passage");
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(expected);
    const fold = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
    const own = fold(
      await words.evaluate((element) => {
        const copy = element.cloneNode(true) as Element;
        for (const beside of copy.querySelectorAll(".hang, .marker, button")) beside.remove();
        return copy.textContent;
      }),
    );
    const directive = copied
      .slice(copied.indexOf(":~:text=") + 8)
      .split(",")
      .map((part) => fold(decodeURIComponent(part)));
    expect(directive.filter((part) => part === "" || !own.includes(part))).toEqual([]);
    const quoted = /^“(.*)” /su.exec(copied)?.[1] ?? "";
    expect(fold(quoted)).toBe(own);
  });
}

test("half words are quoted whole, as the link finds them", async ({ page }) => {
  await page.goto(report);
  // Behind the words stand the buttons that copy them, once the paragraph is near.
  await page.locator("#p2").scrollIntoViewIfNeeded();
  const text = await page.locator("#p2 > .quoting").evaluate((buttons) => {
    buttons.parentElement!.normalize();
    return buttons.previousSibling!.textContent!;
  });
  const from = text.indexOf(" ") + 2;
  await page.evaluate(
    ([start, end]) => {
      const node = document.querySelector("#p2 > .quoting")!.previousSibling!;
      getSelection()!.setBaseAndExtent(node, start!, node, end!);
    },
    [from, from + 60],
  );
  await offer(page).click();
  await expect(page.getByRole("status")).toContainText("¶2");
  const quoted = /^“(.*)” \(/su.exec(await page.evaluate(() => navigator.clipboard.readText()))?.[1] ?? "";
  expect(` ${text.replace(/\s+/gu, " ")}`).toContain(` ${quoted}`);
  expect(text.replace(/\s+/gu, " ").slice(text.replace(/\s+/gu, " ").indexOf(quoted) + quoted.length)).toMatch(
    /^(?![\p{L}\p{N}])/u,
  );
});
