import { expect, it } from "vitest";
import { visit } from "unist-util-visit";
import { basePath } from "#lib/address/site";
import { buildSearchPath, glossaryPath, parseAcronymPath } from "#lib/address/page-path";
import { getPage, pagePaths } from "./exported-site";
import { attribute, findElements, findWithin, wordsOf } from "./page-tree";
import { atLeast, hasTheseDocuments } from "../these-documents.mjs";

const address = glossaryPath.slice(1);
const isThere = pagePaths.includes(address);
const within = (href: string | undefined) => (href ?? "").slice(basePath.length);

/** What each acronym stands for, by the acronym, as the page of all says it. */
const longForms = new Map(
  (isThere ? findElements(getPage(address), "dl").flatMap((list) => findWithin(list, "div")) : []).map((entry) => [
    attribute(entry, "id") ?? "",
    findWithin(entry, "dd").map((each) => wordsOf(findWithin(each, "span")[0] ?? each)),
  ]),
);

const marked = pagePaths.flatMap((page) =>
  findElements(getPage(page), "abbr").map((abbreviation) => ({
    page,
    words: wordsOf(abbreviation),
    title: attribute(abbreviation, "title") ?? "",
    acronym: parseAcronymPath(within(attribute(findWithin(abbreviation, "a")[0] ?? abbreviation, "href"))) ?? "",
  })),
);

it("the list of acronyms is there where the documents have some, and each leads to the search for it", () => {
  expect(longForms.size).toBeGreaterThan(atLeast(40));
  expect(isThere).toBe(longForms.size > 0);
  if (!isThere) return;
  const led = findElements(getPage(address), "dt").map((term) =>
    within(attribute(findWithin(term, "a")[0] ?? term, "href")),
  );
  expect(led).toEqual([...longForms.keys()].map((acronym) => buildSearchPath(acronym)));
});

it("every acronym that is marked says one of its long forms and leads to its entry, once on the page of a session or item", () => {
  expect(marked.length).toBeGreaterThan(atLeast(200));
  expect(marked.filter(({ acronym, title }) => longForms.get(acronym)?.includes(title) !== true)).toEqual([]);
  expect(marked.filter(({ acronym, words }) => words.replace(/s$/u, "") !== acronym.replace(/s$/u, ""))).toEqual([]);
  const once = marked
    .filter(({ page }) => !page.startsWith("documents/"))
    .map(({ page, acronym }) => `${page}#${acronym}`);
  expect(once.filter((each, at) => once.indexOf(each) !== at)).toEqual([]);
});

it("nothing is marked in headings, code and lists of items", () => {
  const kept = pagePaths.flatMap((page) => {
    const found: string[] = [];
    for (const outer of findElements(getPage(page), "h1", "h2", "h3", "h4", "h5", "h6", "code", "title"))
      visit(outer, "element", ({ tagName }) => {
        if (tagName === "abbr") found.push(page);
      });
    return found;
  });
  expect(kept).toEqual([]);
  expect(marked.filter(({ page }) => /^(?:recommendations|topics|addressees|matrix)\//u.test(page))).toEqual([]);
});

it.runIf(hasTheseDocuments)(
  "these documents’ acronyms are spelled out where the list says, and not marked there",
  () => {
    const says = (acronym: string) => longForms.get(acronym);
    expect(says("NRM")).toEqual(["National Referral Mechanisms"]);
    expect(says("OSCE")).toEqual(["Organization for Security and Co-operation in Europe"]);
    const places = findElements(getPage(address), "a").map((link) => within(attribute(link, "href")));
    expect(places).toContain("/documents/office-report-2016-17/internal-co-operation/#p610");
    const on = (page: string) => marked.filter((each) => each.page === page).map(({ words }) => words);
    expect(on("alliance-17/panel-1/")).toEqual(["IOM", "UK", "UNHCR", "OSCE", "NRMs"]);
    expect(on("documents/office-report-2016-17/internal-co-operation/")).not.toContain("NRMs");
  },
);
