import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { serve, type Served } from "../../../scripts/serve";
import { listFiles, openCopy } from "../../portals/project-copy";
import { allRules, analyse, colourRules } from "../pages/axe";
import { ask, findSearch, readHits } from "../search/search-page";

/* A small plain gathering of nobody known, without a number, with a year alone and two lists, built whole and opened as its readers would. */

const { folder, fill, runAside } = openCopy("plain");
const out = path.join(folder, "out");
let site: Served;
const at = (address: string) => new URL(address, site.url).href;

// One process after another: they look at one site, which is built for them once.
test.describe.configure({ mode: "default" });

test.beforeAll(async () => {
  test.setTimeout(600_000);
  fill("tests/portals/plain/content");
  await runAside("build");
  site = await serve(out, 0);
});
test.afterAll(() => site.close());

test("the title page names the portal, the gathering and its sessions", async ({ page }) => {
  await page.goto(at(""));
  const main = page.getByRole("main");
  await expect(main.getByRole("heading", { level: 1 })).toHaveText("Proceedings of the Lampkeepers");
  await expect(main.getByRole("link", { name: "A Day of Lamps" })).toBeVisible();
  await expect(main.getByRole("link", { name: /On wicks/ }).first()).toBeVisible();
  await expect(page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Topics" })).toHaveCount(0);
  await expect(page.getByRole("contentinfo")).toContainText("Nothing here was adopted by any harbour");
});

test("a session has who spoke in it, and its list by the word of its kind", async ({ page }) => {
  await page.goto(at("lamp-day/wicks/"));
  const main = page.getByRole("main");
  await expect(main).toContainText("Oda Brand");
  await expect(main).toContainText("Chair");
  await main
    .getByRole("link", { name: /Statement 2/ })
    .first()
    .click();
  await expect(page).toHaveURL(at("lamp-day/wicks/r2/"));
});

test("a session has the headings within it, and the footnotes that it refers to, though they stand elsewhere", async ({
  page,
}) => {
  await page.goto(at("lamp-day/oil/"));
  const main = page.getByRole("main");
  await expect(main.getByRole("heading", { level: 2, name: "What it costs" })).toBeVisible();
  await main.getByRole("link", { name: "1", exact: true }).first().click();
  await expect(page.locator(":target")).toContainText("In a wet winter, for eight.");
  await expect(main).not.toContainText("The Society thanks the ferry.");
});

test("an item has its words, standing, code and citation, and a way to report an error in it", async ({ page }) => {
  await page.goto(at("lamp-day/wicks/r1/"));
  const main = page.getByRole("main");
  await expect(main.getByRole("heading", { level: 1 })).toContainText("Statement 1");
  await expect(main).toContainText("A wick is trimmed before dusk, not after.");
  await expect(main).toContainText("What the participants agreed upon");
  await expect(main).toContainText(/LK-[A-Z2-9]{3}-[A-Z2-9]{3}/);
  const report = main.getByRole("link", { name: "Report an error" });
  const mail = new URL((await report.getAttribute("href")) ?? "");
  expect(`${mail.protocol}${mail.pathname}`).toBe("mailto:lamps@example.org");
  expect([...mail.searchParams.values()].join("\n")).toMatch(/lamp-day\/wicks\/r1[^]*A wick is trimmed before dusk/);
});

test("the page about it explains citations without a word of what it does not have", async ({ page }) => {
  await page.goto(at("about/"));
  const cite = page.locator("#cite").locator("..");
  await expect(cite).toContainText("Every item of a list has a page");
  await expect(cite).toContainText("The date is that which the document states of itself, else that of the gathering");
  await expect(page.getByRole("main")).not.toContainText("recommendation");
});

test("the search answers, and offers no choice of what the portal does not have", async ({ page }) => {
  await page.goto(at("search/"));
  const search = findSearch(page);
  await ask(search, "wick");
  const [first] = await readHits(search);
  expect(new URL(first?.href ?? "", site.url).pathname).toMatch(/^\/lamp-day\/wicks\//);
  expect(first?.marked.join(" ")).toMatch(/wick/i);
  await expect(page.getByRole("main").getByText("Topic", { exact: true })).toHaveCount(0);
});

test("a hit with a long address is no wider than a narrow screen", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(at("search/"));
  await ask(findSearch(page), "wick");
  const words = page.locator(".hit-text").first();
  await words.evaluate((hit) => {
    hit.textContent = `lamps.example/${"wick".repeat(40)}`;
  });
  await expect(words).toContainText("lamps.example");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test("what cites and feeds, lists and takes away is there in its form", async ({ request }) => {
  const files: [address: string, type: RegExp, words: RegExp][] = [
    ["lamp-day/wicks/r1.bib", /x-bibtex/, /^@\w+\{lamp-day:wicks:r1/],
    ["lamp-day/wicks/r1.ris", /research-info-systems/, /^TY {2}- /],
    ["lamp-day/wicks/r1.csl.json", /citationstyles/, /"Statement 1/],
    ["lamp-day/wicks/r1.txt", /text\/plain/, /A wick is trimmed/],
    ["lamp-day/wicks/r1.json", /json/, /"kind": ?"statement"/],
    ["sitemap.xml", /xml/, /\/lamp-day\/wicks\/r2\/</],
    ["opensearch.xml", /xml/, /Lampkeepers/],
    ["data/recommendations.json", /json/, /A wick is trimmed/],
    ["data/recommendations.csv", /csv/, /A wick is trimmed/],
  ];
  for (const [address, type, words] of files) {
    const answer = await request.get(at(address));
    expect.soft(answer.status(), address).toBe(200);
    expect.soft(answer.headers()["content-type"], address).toMatch(type);
    expect.soft(await answer.text(), address).toMatch(words);
  }
  const feeds = listFiles(out).filter((name) => /^feeds\/.*\.xml$/.test(name));
  expect(feeds.length).toBeGreaterThan(0);
  for (const feed of feeds) expect(readFileSync(path.join(out, feed), "utf8")).toContain("Lampkeepers");
});

test("on paper an item has its address and its code", async ({ page }) => {
  await page.goto(at("lamp-day/wicks/r1/"));
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("main")).toContainText(/LK-[A-Z2-9]{3}-[A-Z2-9]{3}/);
  await expect(page.getByRole("navigation", { name: "Main" })).toBeHidden();
  expect((await page.pdf()).length).toBeGreaterThan(10_000);
});

test("axe finds nothing against any of its pages, and none is wider than a narrow screen", async ({ page }) => {
  test.setTimeout(300_000);
  const pages = listFiles(out).filter((name) => name.endsWith("index.html"));
  expect(pages.length).toBeGreaterThan(35);
  await page.setViewportSize({ width: 320, height: 640 });
  for (const name of [...pages.map((each) => each.slice(0, -"index.html".length)), "no-such-page/"]) {
    await page.goto(at(name));
    expect.soft((await analyse(page, allRules)).faults, name).toEqual([]);
    expect.soft(await page.evaluate(() => document.documentElement.scrollWidth), name).toBe(320);
    await page.emulateMedia({ colorScheme: "dark" });
    expect.soft((await analyse(page, colourRules)).faults, `${name}, dark`).toEqual([]);
    await page.emulateMedia({ colorScheme: "light" });
  }
});

test("nobody else’s conferences are named in any byte", () => {
  const names = listFiles(out).filter((name) => !/\.(?:br|gz|png|woff2|zip)$/.test(name));
  const foreign = names.filter((name) =>
    /osce|alliance|trafficking/i.test(name + readFileSync(path.join(out, name), "utf8")),
  );
  expect(foreign).toEqual([]);
});
