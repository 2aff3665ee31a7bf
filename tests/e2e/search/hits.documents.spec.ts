import { type APIRequestContext, expect, test } from "@playwright/test";
import type { Element } from "hast";
import { basePath } from "#lib/address/site";
import { collapse, getElement, type Page as Tree, parsePage, wordsOf } from "../../site/page-tree";
import { ask, findSearch, readHits, type ShownHit } from "./search-page";

/** What readers ask for, and the words that may be marked in an answer to it. */
const queries: readonly (readonly [query: string, marked: RegExp])[] = [
  ["guardian", /^(?:legal )?guardian/i],
  ["best interests", /^(?:best|interest)/i],
  ['"best interests"', /^(?:best|interest)/i],
  ["Belskaya", /^Belskaya/],
  ["Gudbrandsson", /^Gu[dð]brandsson/],
  ["Glémarec", /^Gl[eé]marec/],
  ["Vassiliadou", /^Vassiliadou/],
  ["supply chains", /^(?:suppl|chain|procure|contractor)/i],
  ["unaccompanied minors", /^(?:unaccompanied|separat|minor|child)/i],
  ["NRM", /^(?:NRM|(?:national )?referral (?:mechanism|system))/i],
  ["organ removal", /^(?:organs?|remov|trafficking in organs)/i],
  ["remedies", /^remed/i],
  ["data collection", /^(?:data|collect)/i],
  ["compensation", /^(?:compensat|damage)/i],
  ["labour explotation", /^(?:labou?r|exploit|forced labou?r|THB\/LE)/i],
  ["labor", /^(?:labou?r|work|employ)/i],
  ["asylum", /^(?:asylum|refugee|international protection)/i],
  ["Alliance 8.7", /^(?:Alliance|8\.7|partner|public-private)/i],
  ["Council of Europe", /^(?:Council|Europe|CoE|GRETA)/i],
  ["UNICEF", /^UNICEF/],
  ["trainings", /^(?:train|capacit|build)/i],
  ["organisation", /^organi[sz]/i],
  ["social media", /^(?:social|media)/i],
  ["forced labour", /^(?:forced|labou?r|exploit)/i],
  ["financial intelligence", /^(?:financ|intelligence|bank|institution)/i],
  ["law enforcement", /^(?:law|enforce|polic|investigat|europol|criminal justice)/i],
];

const opened = new Map<string, Promise<Tree | number>>();

/** Opens the page of a hit, once: the page taken apart, or the status where it is not there. */
function open(request: APIRequestContext, address: string): Promise<Tree | number> {
  const page =
    opened.get(address) ??
    request
      .get(address, { maxRedirects: 0 })
      .then(async (response) => (response.status() === 200 ? parsePage(await response.text()) : response.status()));
  opened.set(address, page);
  return page;
}

/** Answers what of a hit is not to be found where it leads: the whole hit, or words that it shows. */
async function findMissing(request: APIRequestContext, { href, lines }: ShownHit): Promise<string[]> {
  const [address = "", fragment = ""] = href.slice(basePath.length + 1).split("#");
  const page = await open(request, address);
  if (typeof page === "number") return [`${href}: status ${page}`];
  const place = fragment === "" ? getElement(page, "main") : findPlace(page, fragment);
  if (place === undefined) return [`${href}: no such anchor`];
  // A session's passage is of its paragraphs alone, which run on where its items are left out.
  const words = wordsOf(place, ["hang", "marker", "permalink", ...(fragment === "" ? ["items"] : [])]);
  // What is said of a person is put together from credits, and what of an instrument from the forms of its name.
  const cut = address.startsWith("people/") ? /…|;|,/u : address.startsWith("instruments/") ? /…|;/u : /…/u;
  return lines
    .flatMap((line) => line.split(cut).map(collapse))
    .filter((part) => !words.includes(part))
    .map((part) => `${href}: “${part}”`);
}

/** What an anchor stands for; a figure stands with others in a group, at whose end are the words that state them. */
function findPlace({ byId, elements }: Tree, id: string): Element | undefined {
  const own = byId.get(id);
  return own?.tagName === "dt" ? elements.find(({ children }) => children.includes(own)) : own;
}

/** How many queries are asked on one opened page; each part can run by itself. */
const atOnce = 9;

for (let from = 0; from < queries.length; from += atOnce) {
  const part = queries.slice(from, from + atOnce);
  test(`every hit of ${part.map(([query]) => query).join(", ")} leads to a page with its words, those asked for being marked`, async ({
    page,
    request,
  }) => {
    await page.goto("search/");
    const search = findSearch(page);
    for (const [query, allowed] of part) {
      await ask(search, query);
      await expect(page).toHaveURL((url) => url.searchParams.get("q") === query);
      const hits = await readHits(search);
      expect.soft(hits[0]?.marked, query).not.toEqual([]);
      const marked = [...new Set(hits.flatMap((hit) => hit.marked))];
      expect
        .soft(
          marked.filter((word) => !allowed.test(word)),
          query,
        )
        .toEqual([]);
      const missing = await Promise.all(hits.map((hit) => findMissing(request, hit)));
      expect.soft(missing.flat(), query).toEqual([]);
    }
  });
}

test("a hit is opened by its link, and the way back leads to the same hits", async ({ page }) => {
  await page.goto("search/?q=guardian");
  const { links, field, status } = findSearch(page);
  // The paragraphs come a moment after the first answer; only the whole answer is compared.
  await expect(status).toContainText("guardian");
  await expect(status).not.toContainText("so far");
  const names = await expect(links)
    .not.toHaveCount(0)
    .then(() => links.allTextContents());
  await links.first().click();
  await expect(page.getByRole("main")).toContainText("guardian");
  await page.goBack();
  await expect(field).toHaveValue("guardian");
  await expect(links).toHaveText(names);
});

test("says plainly that nothing is found", async ({ page }) => {
  await page.goto("search/");
  const search = findSearch(page);
  for (const query of ["climate warming", "xyzzy plugh", "qqqqqqq"]) {
    await ask(search, query);
    await expect(search.status).toContainText(`Nothing found for “${query}”.`);
    await expect(search.hits).toHaveCount(0);
  }
});

test("says which word it took for a misspelt one", async ({ page }) => {
  await page.goto("search/");
  const search = findSearch(page);
  await ask(search, "gaurdian");
  await expect(search.status).toContainText("“gaurdian” does not occur; searched for “guardian”");
  await expect(search.links).not.toHaveCount(0);
});
