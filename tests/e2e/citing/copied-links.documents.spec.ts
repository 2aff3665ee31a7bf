import { expect, type Page, test } from "@playwright/test";
import { fingerprint } from "#lib/records/text/fingerprint";
import { publicAddress } from "#lib/address/site";
import { buildMark } from "#lib/address/wording-mark";
import { readCollection } from "../../site/exported-site";

const session = "alliance-17/panel-1/";
const item = readCollection("recommendations").find(({ id }) => id === `${session}r1`)!;
const paragraphs = readCollection("documents").find(({ id }) => id === "documents/alliance-17-report")!.paragraphs;
const markOf = (text: string) => buildMark(fingerprint(text));
const read = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const notice = (page: Page) => page.getByRole("complementary", { name: "About the link" });

/** Lets the site know an earlier wording, as if the present one were a correction of it. */
async function correct(page: Page, id: string, from: string): Promise<void> {
  const json = { form: "earlier-wordings-1", wordings: { [id]: [{ date: "2027-05-03", from, mark: markOf(from) }] } };
  await page.route("**/assets/earlier-wordings.*.json", (route) => route.fulfill({ json }));
}

test.describe("copying", () => {
  test("a permanent link comes with the styles of an item, copies the address with the mark of its words, and says so", async ({
    page,
  }) => {
    await page.goto(session);
    const link = page.getByRole("link", { name: `${session}r1`, exact: true });
    await expect(page.getByRole("button", { name: /^Copy link to Recommendation 1,/ })).toBeVisible();
    await expect(link).toBeHidden();
    const code = page.getByRole("listitem").filter({ has: link }).getByText(/^AP-/u);
    await expect(code).toBeHidden();
    await page.getByRole("button", { name: /^Cite… Recommendation 1,/ }).click();
    await expect(code).toBeVisible();
    await link.click();
    await expect(page.getByRole("status")).toHaveText(/^Copied: link to Recommendation 1,/);
    expect(await read(page)).toBe(`${publicAddress}/${item.id}/#~${markOf(item.text)}`);
    await expect(page).toHaveURL(new RegExp(`/${session}$`, "u"));
  });

  test("the link of a page of its own copies by the Enter key, and opens with a modifier", async ({
    page,
    context,
  }) => {
    await page.goto(`${item.id}/`);
    const link = page.getByRole("link", { name: /^Permanent link to Recommendation 1, Panel 1, .*\/r1$/ });
    await link.focus();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("status")).toHaveText(/^Copied: link to/);
    expect(await read(page)).toBe(`${publicAddress}/${item.id}/#~${markOf(item.text)}`);
    const opened = context.waitForEvent("page");
    await link.click({ modifiers: ["ControlOrMeta"] });
    await expect(await opened).toHaveURL(new RegExp(`/${item.id}/$`, "u"));
  });

  test("the number of every paragraph of a report copies its address with the mark of the ledger's words", async ({
    page,
  }) => {
    await page.goto("documents/alliance-17-report/");
    await page.locator('.text .hang[href="#p2"]').hover();
    const faults: string[] = [];
    for (const { id, url, text } of paragraphs) {
      const anchor = id.split("#").at(-1)!;
      await page.evaluate((name) => document.querySelector<HTMLElement>(`.hang[href="#${name}"]`)!.click(), anchor);
      await expect(page.getByRole("status")).toHaveText(`Copied: link to paragraph ${anchor.slice(1)}`);
      const copied = await read(page);
      if (copied !== `${url.split("#")[0]}?~${markOf(text)}#${anchor}`) faults.push(copied);
    }
    expect(paragraphs.length).toBeGreaterThan(50);
    expect(faults).toEqual([]);
  });

  test("what has no wording of its own copies its plain address", async ({ page }) => {
    await page.goto("people/helmut-sax/");
    await page.getByRole("link", { name: /^Permanent link to/ }).click();
    await expect(page.getByRole("status")).toHaveText(/^Copied/);
    expect(await read(page)).toBe(`${publicAddress}/people/helmut-sax/`);
  });
});

const places = [
  ["an item in its session", `${session}#r1`, item.id, item.text, (mark: string) => `${session}#r1~${mark}`],
  [
    "an item in its session, by the query",
    `${session}#r1`,
    item.id,
    item.text,
    (mark: string) => `${session}?~${mark}#r1`,
  ],
  ["an item on its own page", `${item.id}/`, item.id, item.text, (mark: string) => `${item.id}/#~${mark}`],
  [
    "a paragraph",
    "documents/alliance-17-report/#p30",
    paragraphs[29]!.id,
    paragraphs[29]!.text,
    (mark: string) => `documents/alliance-17-report/?~${mark}#p30`,
  ],
  [
    "a paragraph, behind its anchor",
    "documents/alliance-17-report/#p30",
    paragraphs[29]!.id,
    paragraphs[29]!.text,
    (mark: string) => `documents/alliance-17-report/#p30~${mark}`,
  ],
] as const;

for (const [what, plain, id, text, mark] of places) {
  const [, anchor] = plain.split("#");
  const arrived = async (page: Page) => {
    const target = anchor === undefined ? page.getByRole("blockquote") : page.locator(`#${anchor}`);
    await expect(target).toBeInViewport();
    if (anchor !== undefined)
      await expect.poll(() => page.evaluate(() => document.querySelector(":target")?.id ?? "")).toContain(anchor);
  };

  test(`a link to ${what} with the right mark leads there and says nothing`, async ({ page }) => {
    await page.goto(mark(markOf(text)));
    await arrived(page);
    await page.waitForLoadState("networkidle");
    await expect(notice(page)).toHaveCount(0);
  });

  test(`a link to ${what} whose words have been corrected leads there, says so aloud and shows what was cited`, async ({
    page,
  }) => {
    await correct(page, id, "Buoys should be lit;");
    await page.goto(mark(markOf("Buoys should be lit;")));
    await arrived(page);
    await expect(notice(page)).toHaveText(
      "This text was corrected on 3 May 2027, after the link was copied. What was cited read: Buoys should be lit;",
    );
    await expect(page.getByRole("status")).toContainText("Buoys should be lit;");
  });

  test(`a link to ${what} with a mark that is not known leads there and says so`, async ({ page }) => {
    for (const wrong of ["222222", "", "%3Cb%3E"]) {
      await page.goto("about:blank");
      await page.goto(mark(wrong));
      await arrived(page);
      await expect(notice(page)).toContainText("cites a wording that is not known here");
    }
  });
}

test("a mark typed into the address of an open page is understood too", async ({ page }) => {
  await page.goto(session);
  await page.evaluate(() => location.assign("#r3~222222"));
  await expect(page.locator("#r3")).toBeInViewport();
  await expect(notice(page)).toContainText("not known here");
  await page.evaluate(() => location.assign("#r2"));
  await expect(notice(page)).toHaveCount(0);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 800, height: 300 } });

  for (const address of [
    `${session}#r3~${markOf(readCollection("recommendations").find(({ id }) => id === `${session}r3`)!.text)}`,
    `${session}?~222222#r3`,
  ]) {
    test(`${address} leads to the item`, async ({ page }) => {
      await page.goto(address);
      await expect(page.locator("#r3 .words")).toBeInViewport();
    });
  }

  test("a copied link to an item of its own, or to a paragraph, leads there whatever its mark", async ({ page }) => {
    await page.goto(`${item.id}/#~222222`);
    await expect(page.getByRole("blockquote")).toContainText(item.text);
    await page.goto("documents/alliance-17-report/?~222222#p30");
    await expect(page.locator("#p30")).toBeInViewport();
  });
});
