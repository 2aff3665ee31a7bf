import { expect, type Locator, type Page, test } from "@playwright/test";
import { publicAddress } from "#lib/address/site";
import { quoteWords } from "#lib/text/quoted-words";
import { expectAnswer, findSearch } from "../search/search-page";
import { readCollection } from "../../site/exported-site";

const session = "alliance-17/panel-1/";
const item = readCollection("recommendations").find(({ id }) => id === `${session}r1`)!;

/** Reads what is in the clipboard, as text and as HTML without what the browser adds around it. */
async function readClipboard(page: Page): Promise<{ text: string; html: string }> {
  return page.evaluate(async () => {
    const [content] = await navigator.clipboard.read();
    const read = async (type: string) => (await content!.getType(type)).text();
    return { text: await read("text/plain"), html: await read("text/html") };
  });
}

async function copy(page: Page, button: Locator): Promise<{ text: string; html: string }> {
  await button.click();
  await expect(button).toHaveText(/copied$/iu);
  return readClipboard(page);
}

const findCopy = (page: Page, name: RegExp) => page.getByRole("button", { name }).first();

test("an item in its list is copied with its source: words quoted, the title in italics, the link a link", async ({
  page,
}) => {
  await page.goto(session);
  const { text, html } = await copy(page, findCopy(page, /^Copy words and source of Recommendation 1,/));
  const quoted = quoteWords(item.text);
  expect(quoted).not.toMatch(/;”$/u);
  expect(text.startsWith(`${quoted} `)).toBe(true);
  expect(text).toMatch(/ \[secretariat’s summary\]\. \S+$/u);
  expect(text.endsWith(` ${publicAddress}/${item.id}/`)).toBe(true);
  expect(html).toContain("<i>Summary report of the 17th");
  expect(html).toContain(`<a href="${publicAddress}/${item.id}/">`);
  await expect(page.locator("body > [role=status]")).toHaveText(/^Copied: words and source of Recommendation 1,/);
});

test("the styles beside it give the source in each of them, and the key takes the last", async ({ page }) => {
  await page.goto("topics/training/");
  const styles = findCopy(page, /^Cite… Recommendation 2, Panel 1, 17th/);
  await expect(styles).toHaveAttribute("aria-expanded", "false");
  await styles.press("Enter");
  await expect(styles).toHaveAttribute("aria-expanded", "true");
  const group = page.getByRole("group", { name: /^Words and source of Recommendation 2, Panel 1, 17th/ });
  await expect(group.getByRole("button")).toHaveText(["OSCOLA", "Chicago (notes)", "APA", "ISO 690"]);
  const { text, html } = await copy(page, group.getByRole("button", { name: /^OSCOLA/ }));
  expect(text).toContain(`para 17 <${publicAddress}/alliance-17/panel-1/r2/>.`);
  expect(html).toContain("<i>Summary report of the 17th");
  expect(await page.evaluate(() => localStorage.getItem("citation-form"))).toBe("oscola");
  await styles.press("Enter");
  await expect(group).toHaveCount(0);
});

test("a quotation is copied whole, with its speaker’s document", async ({ page }) => {
  await page.goto("quotations/");
  const words = await page.getByRole("main").getByRole("blockquote").first().locator("p").allTextContents();
  const { text } = await copy(page, findCopy(page, /^Copy words and source of quotation of/));
  expect(text.startsWith(`${quoteWords(words.join("\n\n"))} `)).toBe(true);
  expect(text).toMatch(/#q\d+$/u);
});

test("a paragraph of a report is copied by the button beside it, without its number", async ({ page }) => {
  const { paragraphs } = readCollection("documents").find(({ id }) => id === "documents/alliance-17-report")!;
  const { text: words, url } = paragraphs[4]!;
  await page.goto("documents/alliance-17-report/");
  // The buttons are made for what comes near the window.
  await page.locator("#p5").scrollIntoViewIfNeeded();
  const { text } = await copy(
    page,
    page.getByRole("button", { name: "Copy words and source of paragraph 5", exact: true }),
  );
  expect(text.startsWith(quoteWords(words))).toBe(true);
  expect(text.endsWith(url)).toBe(true);
});

test("a figure is copied in the words that state it", async ({ page }) => {
  await page.goto("figures/");
  const entry = page.locator("#alliance-17-participants");
  await entry.scrollIntoViewIfNeeded();
  await entry.getByRole("button", { name: /^Cite… / }).click();
  const { text } = await copy(page, entry.getByRole("button", { name: /^Copy words and source of/ }));
  expect(text.startsWith("“a record number of 381 participants” ")).toBe(true);
  expect(text.endsWith("/figures/#alliance-17-participants")).toBe(true);
});

test("a figure on the page of its conference is copied in the words that state it, with its own address", async ({
  page,
}) => {
  await page.goto("alliance-17/");
  const entry = page.locator(".figures dt").filter({ hasText: "381" }).first();
  await entry.scrollIntoViewIfNeeded();
  const button = entry.getByRole("button", { name: /^Copy words and source of/ });
  await expect(button).toBeHidden();
  await entry.getByRole("button", { name: /^Cite… / }).click();
  await expect(button).toHaveText("Copy words");
  const { text } = await copy(page, button);
  expect(text.startsWith("“a record number of 381 participants” ")).toBe(true);
  expect(text.endsWith("/figures/#alliance-17-participants")).toBe(true);
});

for (const width of [390, 1280])
  test(`what can be done with a figure is behind one button at the end of its line, for which nothing moves, at ${width} pixels`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto("figures/");
    const figures = page.locator(".figures dt");
    const measure = () =>
      figures.evaluateAll((terms) => ({
        page: document.documentElement.scrollHeight,
        ends: terms.map((term) => term.getBoundingClientRect().right),
        buttons: terms.map((term) =>
          [...term.querySelectorAll("button")]
            .filter((button) => button.checkVisibility())
            .map((button) => [button.textContent, button.getBoundingClientRect().right]),
        ),
      }));
    await page.evaluate(() => document.fonts.ready);
    const before = await measure();
    for (const figure of await figures.all()) {
      await figure.scrollIntoViewIfNeeded();
      await expect(figure.getByRole("button", { name: /^Cite… / })).toBeVisible();
    }
    const after = await measure();
    expect(after.page).toBe(before.page);
    expect(after.buttons).toEqual(after.ends.map((end) => [["Cite…", end]]));
  });

test("a figure is put into the list behind its button", async ({ page }) => {
  await page.goto("figures/");
  const entry = page.locator("#alliance-17-participants");
  const cite = entry.getByRole("button", { name: /^Cite… / });
  await cite.click();
  await entry.getByRole("button", { name: /^Add to my list: / }).click();
  await expect(entry.getByText("In my list", { exact: true })).toBeVisible();
  await expect(page.getByRole("link", { name: "My list (1)" })).toHaveCount(1);
  await cite.click();
  await expect(entry.getByRole("button")).toHaveCount(1);
});

test("a hit is copied with its whole words, whatever part of them it shows", async ({ page }) => {
  await page.goto("search/?q=guardian");
  // The hits of the last answer stay.
  await expectAnswer(findSearch(page), "guardian");
  const hit = findSearch(page)
    .hits.filter({ hasText: /^Recommendation \d/u })
    .first();
  const href = await hit.getByRole("link").first().getAttribute("href");
  const found = readCollection("recommendations").find(({ url }) => url.endsWith(href ?? "?"));
  const { text } = await copy(page, hit.getByRole("button", { name: /^Copy words and source of/ }));
  expect(text.startsWith(quoteWords(found!.text))).toBe(true);
});

test("what cannot be loaded or copied is said", async ({ page }) => {
  await page.goto(session);
  await page.route(/citations\.json$/u, (route) => route.abort());
  await findCopy(page, /^Copy words and source of Recommendation 1,/).click();
  await expect(page.locator("body > p[role=status]")).toContainText("could not be loaded. Try again.");
});

for (const address of [session, "figures/"])
  test(`none of it is on paper of ${address}`, async ({ page }) => {
    await page.goto(address);
    const button = findCopy(page, /^Cite… /);
    await button.scrollIntoViewIfNeeded();
    await expect(button).toBeVisible();
    await page.emulateMedia({ media: "print" });
    await expect(page.getByRole("button")).toHaveCount(0);
  });

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("no button promises anything", async ({ page }) => {
    await page.goto(session);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.getByRole("button")).toHaveCount(0);
  });
});
