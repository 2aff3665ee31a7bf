import { expect, type Page, test } from "@playwright/test";
import { getPage, notFoundFile, pagePaths, readCollection } from "../site/exported-site";
import { attribute, findElements, wordsOf } from "../site/page-tree";

test.use({ javaScriptEnabled: false });

const linkOf = (page: Page, name: string | RegExp) =>
  page.getByRole("main").getByRole("link", { name, exact: typeof name === "string" });

test("a reader walks from the home page to a paragraph by links alone", async ({ page }) => {
  const [item] = readCollection("recommendations");
  await page.goto("");
  await linkOf(page, "Trafficking in Children and the Best Interests of the Child").click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Trafficking in Children and the Best Interests of the Child",
  );
  await linkOf(page, "Human Trafficking Threats for Children in Crisis").click();
  await expect(linkOf(page, /^Permanent link to recommendation 1,.*: alliance-17\/panel-1\/r1$/)).toBeVisible();
  await linkOf(page, "Recommendation 1 on a page of its own").click();
  await expect(page.getByRole("blockquote")).toContainText(item!.text);
  await expect(linkOf(page, /^Permanent link to Recommendation/)).toHaveText(item!.id);
  await expect(page.getByRole("main")).toContainText(item!.url);
  await linkOf(page, /^Summary report of the 17th .*, ¶16$/).click();
  await expect(page).toHaveURL(/\/documents\/alliance-17-report\/#p16$/);
  await expect(
    page.getByRole("listitem").filter({ has: page.getByRole("link", { name: "¶16", exact: true }) }),
  ).toContainText(item!.text);
});

test("a reader goes from a recommendation to its place in the session, the next item, and back up the trail", async ({
  page,
}) => {
  await page.goto("alliance-17/panel-1/r1/");
  await linkOf(page, /^Next: Recommendation 2/).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Recommendation 2, Panel 1, 17th Alliance conference",
  );
  await linkOf(page, /^Panel 1: Human Trafficking Threats/).click();
  await expect(page).toHaveURL(/\/alliance-17\/panel-1\/#r2$/);
  await page
    .getByRole("navigation", { name: "Where you are" })
    .getByRole("link", { name: "17th Alliance conference" })
    .click();
  await expect(page.getByRole("heading", { name: "Programme" })).toBeVisible();
});

test("the filters of the recommendations lead to lists of as many as they say", async ({ page }) => {
  const filters = page.getByRole("navigation", { name: "Filter the list" });
  const items = page.getByRole("main").getByRole("link", { name: /^Permanent link to/ });
  await page.goto("recommendations/");
  await expect(items).toHaveCount(readCollection("recommendations").length);
  for (const choice of [/^17th Alliance conference \d/, /^Panels \d/, /^Recommendations \d/]) {
    const link = filters.getByRole("link", { name: choice });
    const count = Number(/\d+$/.exec(await link.innerText())?.[0]);
    await link.click();
    await expect(items).toHaveCount(count);
    await expect(filters.getByRole("link", { name: choice })).toHaveAttribute("aria-current", "true");
  }
});

test("every filtered list holds exactly the items that its address asks for, in number and by identifier", () => {
  const kinds = new Map(readCollection("sessions").map(({ id, kind }) => [id, kind]));
  const all = readCollection("recommendations");
  const lists = pagePaths.filter((address) => address.startsWith("recommendations/"));
  expect(lists.length).toBeGreaterThan(20);
  for (const address of lists) {
    const asked = address.split("/").slice(1, -1);
    const wanted = all.filter((item) =>
      asked.every((part) => [item.event, item.kind, kinds.get(item.session ?? "")].includes(part)),
    );
    const shown = findElements(getPage(address), "a").filter((link) => attribute(link, "rel") === "bookmark");
    expect(
      shown.map((link) => wordsOf(link)),
      address,
    ).toEqual(wanted.map(({ id }) => id));
  }
});

test("every filter with a count leads to a list of that many", () => {
  for (const address of pagePaths.filter((path) => path.startsWith("recommendations/"))) {
    for (const link of findElements(getPage(address), "a")) {
      const target = /\/(recommendations\/.*)$/.exec(attribute(link, "href") ?? "")?.[1];
      const count = /\s(\d+)$/.exec(wordsOf(link))?.[1];
      if (target === undefined || count === undefined) continue;
      const listed = findElements(getPage(target), "a").filter((each) => attribute(each, "rel") === "bookmark");
      expect(listed.length, `${wordsOf(link)} on /${address}`).toBe(Number(count));
    }
  }
});

test("the search page says that searching needs JavaScript, and offers the lists", async ({ page }) => {
  await page.goto("search/?q=guardian");
  await expect(page.getByRole("paragraph").filter({ hasText: "Searching needs JavaScript" })).toBeVisible();
  await linkOf(page, "all recommendations").click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Recommendations, findings and conclusions");
});

test("no page has a script but the site's own modules and data blocks, nor a handler or style within its markup", () => {
  const faults: string[] = [];
  for (const address of [...pagePaths, notFoundFile]) {
    const page = getPage(address);
    for (const script of findElements(page, "script")) {
      const type = attribute(script, "type");
      const own = type === "module" && /\/assets\/(?:site|search)\.[0-9a-f]+\.js$/.test(attribute(script, "src") ?? "");
      if (!own && type !== "application/ld+json")
        faults.push(`/${address}: <script> ${attribute(script, "src") ?? wordsOf(script).slice(0, 60)}`);
      if (address !== "search/" && (attribute(script, "src") ?? "").includes("/search."))
        faults.push(`/${address}: the module of the search`);
    }
    for (const element of page.elements) {
      const forbidden = Object.keys(element.properties).filter((name) => /^on[A-Z]/.test(name) || name === "style");
      if (forbidden.length > 0) faults.push(`/${address}: <${element.tagName}> ${forbidden.join(", ")}`);
    }
  }
  expect(faults).toEqual([]);
});
