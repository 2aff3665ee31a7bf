import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { boxesOf } from "../boxes";
import { serve, type Served } from "../../../scripts/serve";
import { listFiles, openCopy } from "../../portals/project-copy";
import { allRules, analyse, colourRules } from "../pages/axe";
import { looksAtBlocks } from "./rich-blocks";
import { ask, findSearch, readHits } from "../search/search-page";

/*
 * Another organization's week: sessions side by side over two days, three lists for two addressees in one session, items in a table,
 * a picture, code, parts in French and Arabic, a document in two languages, names in three scripts, vocabularies of its own, no
 * original. It is built as it was written, with nothing sealed.
 */

const { folder, fill, runAside } = openCopy("rich");
const out = path.join(folder, "out");
let site: Served;
const at = (address: string) => new URL(address, site.url).href;

// One process after another: they look at one site, which is built for them once.
test.describe.configure({ mode: "default" });

test.beforeAll(async () => {
  test.setTimeout(900_000);
  fill("tests/portals/rich/content");
  await runAside("mint");
  await runAside("build");
  site = await serve(out, 0);
});
test.afterAll(() => site.close());

test("the programme is a timetable, with what is held at once side by side", async ({ page }) => {
  await page.goto(at("tide-week/"));
  const both = ["Gauges that last", "Warnings in time"].map((name) =>
    page.getByRole("main").getByRole("link", { name }),
  );
  const [gauges, warnings] = await boxesOf(...both);
  expect(gauges!.y).toBe(warnings!.y);
  expect(warnings!.x).toBeGreaterThan(gauges!.x + 100);
  await page.setViewportSize({ width: 390, height: 800 });
  const [above, below] = await boxesOf(...both);
  expect(below!.y).toBeGreaterThan(above!.y);
});

test("each item of a session is introduced by what stands above its own list, and asks whom that names", async ({
  page,
}) => {
  for (const [item, introduction, asked] of [
    ["r2", "“To ports:”", "Ports"],
    ["r3", "“To funders:”", "Funders"],
    ["r4", "“To ports, once more:”", "Ports"],
  ] as const) {
    await page.goto(at(`tide-week/gauges/${item}/`));
    const facts = page.locator("dl.facts > div");
    await expect(facts.filter({ hasText: "Introduced by" }).locator("dd")).toHaveText(introduction);
    await expect(facts.filter({ hasText: "Under the heading" }).locator("dd")).toHaveText("What is asked");
    await expect(facts.filter({ hasText: /^Asked/u }).getByRole("link")).toHaveText([asked]);
  }
});

test("the headings of a session lead its contents, and its items keep numbers, lists and paragraphs", async ({
  page,
}) => {
  await page.goto(at("tide-week/gauges/"));
  const main = page.getByRole("main");
  await main.getByRole("navigation", { name: "Contents" }).getByRole("link", { name: "What is asked" }).click();
  await expect(page.locator(":target")).toHaveText("What is asked");
  const item = page.locator("#r2");
  await expect(item.getByRole("link", { name: /^Request 1\.2, / })).toHaveText("1.2");
  await expect(item.getByRole("listitem")).toHaveText([/\(a\) of bronze,/, /\(b\) lit at night/]);
  await expect(item.locator(".words > p")).toHaveText([/Gauges should be:/, /and never of tin\./]);
});

test("a cell of a table is an item, shown with the rest of its row", async ({ page }) => {
  await page.goto(at("tide-week/warnings/"));
  await page.getByRole("link", { name: "r2", exact: true }).first().click();
  await expect(page).toHaveURL(at("tide-week/warnings/r2/"));
  const main = page.getByRole("main");
  await expect(main.getByRole("heading", { level: 1 })).toContainText("Request 2");
  await expect(main).toContainText("The bell should be heard at the school.");
  await expect(main).toContainText("2034");
});

for (const [title, look] of looksAtBlocks) test(title, ({ page, request }) => look({ page, request, at }));

test("a link to another document by its file leads to its page", async ({ page }) => {
  await page.goto(at("documents/tide-week-report/"));
  await page.getByRole("link", { name: "the yearbook" }).first().click();
  await expect(page).toHaveURL(at("documents/tide-yearbook/#bronze"));
});

test("words in another language say so, with the direction of their writing", async ({ page }) => {
  await page.goto(at("tide-week/warnings/"));
  const main = page.getByRole("main");
  await expect(main.locator("p", { hasText: "تبقى المصابيح" }).first()).toHaveAttribute("lang", "ar");
  expect(
    await main
      .getByText(/تبقى المصابيح/u)
      .first()
      .evaluate((words) => getComputedStyle(words).direction),
  ).toBe("rtl");
  await expect(main.locator("p[lang=fr]", { hasText: "Une cloche" })).toHaveAttribute("dir", "ltr");
  await expect(main.getByRole("heading", { name: "Le mot des pêcheurs" })).toHaveAttribute("lang", "fr");
});

test("a document in two languages has one choice of them, told to machines too", async ({ page }) => {
  await page.goto(at("documents/tide-yearbook/"));
  await expect(page.locator("link[hreflang=fr]")).toHaveAttribute("href", /\/documents\/annuaire-des-marees\/$/u);
  await expect(page.locator("link[hreflang=x-default]")).toHaveAttribute("href", /\/documents\/tide-yearbook\/$/u);
  await page.getByRole("main").locator("a[hreflang=fr], a[lang=fr]").first().click();
  await expect(page).toHaveURL(at("documents/annuaire-des-marees/"));
  await expect(page.locator("p[lang=fr], [lang=fr] p").first()).toContainText("L’Institut tient un annuaire.");
});

test("names of three scripts have pages by Latin identifiers, and titles are no part of a name", async ({ page }) => {
  await page.goto(at("people/"));
  for (const [name, address] of [
    ["Портов", "people/ivan-portov/"],
    ["李港", "people/li-gang/"],
    ["Rade", "people/paul-rade/"],
  ] as const)
    await expect(
      page
        .getByRole("main")
        .getByRole("link", { name: new RegExp(name, "u") })
        .first(),
    ).toHaveAttribute("href", new RegExp(`/${address}$`, "u"));
  await page.goto(at("people/paul-rade/"));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Paul Rade");
});

test("what is not sealed says so, and has no code", async ({ page }) => {
  await page.goto(at("tide-week/gauges/r1/"));
  await expect(page.getByRole("main")).toContainText("not yet published");
  await expect(page.getByRole("main")).not.toContainText(/TI-[A-Z2-9]{3}-[A-Z2-9]{3}/);
});

test("the search finds the words of a table, of code and of an item within a list", async ({ page }) => {
  await page.goto(at("search/"));
  const search = findSearch(page);
  for (const [query, address] of [
    ["north by hand", /tide-week-report/],
    ["bronze lit", /tide-week\/gauges\/r2/],
    ["bell school", /tide-week\/warnings\/r2/],
  ] as const) {
    await ask(search, query);
    await expect
      .poll(async () => (await readHits(search)).slice(0, 5).map(({ href }) => new URL(href, site.url).pathname))
      .toContainEqual(expect.stringMatching(address));
  }
});

test("a word finds its other forms by the stemmers of its language", async ({ page }) => {
  await Promise.all([page.waitForRequest(/\/search-stems\.[0-9a-f]+\.js$/u), page.goto(at("search/?q=drapeaux"))]);
  const search = findSearch(page);
  for (const [query, passage] of [
    ["drapeaux", /qu’un drapeau ne se voit/],
    ["institut", /L’Institut tient un annuaire/],
    ["مصابيح", /تبقى المصابيح/],
  ] as const) {
    await ask(search, query);
    await expect(search.hits.getByText(passage).first()).toBeVisible();
  }
});

test("running text is parted, English on a narrow screen only, and headings are not", async ({ page }) => {
  await page.goto(at("tide-week/warnings/"));
  const main = page.getByRole("main");
  await expect(main.locator("p", { hasText: "Une cloche" })).toHaveCSS("hyphens", "auto");
  await expect(main.getByRole("heading", { name: "Le mot" })).toHaveCSS("hyphens", "manual");
  await expect(main.locator("p", { hasText: "told of a" })).toHaveCSS("hyphens", "manual");
  await page.setViewportSize({ width: 390, height: 800 });
  await expect(main.locator("p", { hasText: "told of a" })).toHaveCSS("hyphens", "auto");
});

test("what cites, feeds and takes away has an item as it was written", async ({ request }) => {
  const files: [address: string, words: RegExp][] = [
    [
      "tide-week/gauges/r2.txt",
      /1\.2 Gauges should be:\n\n\(a\) of bronze,\n\n\(b\) lit at night\n\nand never of tin\./,
    ],
    ["tide-week/gauges/r2.bib", /Request 1\.2/],
    ["tide-week/gauges/r2.json", /"level": ?1/],
    ["tide-week/gauges/r2.csl.json", /Request 1\.2/],
    ["tide-week/closing/r2.bib", /langid = \{french\}/],
    ["tide-week.ics", /SUMMARY:[^\r\n]*Gauges that last/],
    ["tide-week.ics", /CATEGORIES:Walks/],
    ["data/sessions.json", /"track": ?"Walks"/],
    ["sitemap.xml", /\/tide-week\/warnings\/r1\/</],
    ["data/recommendations.csv", /1\.2 Gauges should be/],
    ["feeds/all.xml", /of bronze/],
  ];
  for (const [address, words] of files) {
    const answer = await request.get(at(address));
    expect.soft(answer.status(), address).toBe(200);
    expect.soft(await answer.text(), address).toMatch(words);
  }
});

test("on paper a session has its picture and its table, and nothing to press", async ({ page }) => {
  await page.goto(at("tide-week/gauges/"));
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("table").first()).toBeVisible();
  await expect(page.getByRole("button").first()).toBeHidden();
  expect((await page.pdf()).length).toBeGreaterThan(10_000);
});

test("axe finds nothing against a page of each kind, and none is wider than a narrow screen", async ({ page }) => {
  test.setTimeout(300_000);
  await page.setViewportSize({ width: 320, height: 640 });
  for (const address of [
    "",
    "tide-week/",
    "tide-week/gauges/",
    "tide-week/warnings/",
    "tide-week/north-quay/",
    "tide-week/gauges/r2/",
    "tide-week/warnings/r1/",
    "documents/tide-week-report/",
    "documents/tide-yearbook/",
    "documents/annuaire-des-marees/",
    "documents/tide-handbook/",
    "people/li-gang/",
    "people/",
    "recommendations/",
    "search/",
  ]) {
    await page.goto(at(address));
    expect.soft((await analyse(page, allRules)).faults, address).toEqual([]);
    expect.soft(await page.evaluate(() => document.documentElement.scrollWidth), address).toBe(320);
    await page.emulateMedia({ colorScheme: "dark" });
    expect.soft((await analyse(page, colourRules)).faults, `${address}, dark`).toEqual([]);
    await page.emulateMedia({ colorScheme: "light" });
  }
});

test("nobody else’s conferences are named in any byte", () => {
  const names = listFiles(out).filter((name) => !/\.(?:br|gz|png|jpe?g|avif|webp|woff2|zip|docx)$/u.test(name));
  expect(
    names.filter((name) => /osce|alliance against|trafficking/iu.test(readFileSync(path.join(out, name), "utf8"))),
  ).toEqual([]);
});
