import { expect, it } from "vitest";
import { publicAddress } from "#lib/address/site";
import { getPage, notFoundFile, pagePaths, partsOf, readCollection } from "./exported-site";
import { attribute, findElements, findWithin, getElement, type Page, parsePage, wordsOf } from "./page-tree";
import { ask } from "./served-site";

const sources = [...pagePaths, notFoundFile];

function readMeta(page: Page, name: string): string | undefined {
  const found = findElements(page, "meta").filter(
    (meta) => attribute(meta, "name") === name || attribute(meta, "property") === name,
  );
  return found.length === 1 ? found.map((meta) => attribute(meta, "content"))[0] : undefined;
}

function readLink(page: Page, rel: string): string | undefined {
  const found = findElements(page, "link").filter((link) => attribute(link, "rel") === rel);
  return found.length === 1 ? found.map((link) => attribute(link, "href"))[0] : undefined;
}

it("every page has one heading of the first level, which says something", () => {
  expect(sources.filter((address) => wordsOf(getElement(getPage(address), "h1")) === "")).toEqual([]);
});

it("no page leaves out a level of headings", () => {
  const faults = sources.filter((address) => {
    const levels = findElements(getPage(address), "h1", "h2", "h3", "h4", "h5", "h6").map(({ tagName }) =>
      Number(tagName[1]),
    );
    return levels.some((level, at) => level > (levels[at - 1] ?? 0) + 1);
  });
  expect(faults).toEqual([]);
});

it("every page has a title of its own", () => {
  const byTitle = new Map<string, string[]>();
  for (const address of sources) {
    const titles = titlesOf(getPage(address));
    expect(titles, address).toHaveLength(1);
    byTitle.set(titles[0]!, [...(byTitle.get(titles[0]!) ?? []), address]);
  }
  expect([...byTitle].filter(([title, addresses]) => addresses.length > 1 || title === "")).toEqual([]);
});

it("every page describes itself in some 300 characters at most", () => {
  const faults = sources.filter((address) => {
    const length = readMeta(getPage(address), "description")?.length ?? 0;
    return length < 10 || length > 300;
  });
  expect(faults).toEqual([]);
});

/* What a filtered list has in all its parts, by identifier, and which part a page is: another list may have the same. */
const itemsOn = (address: string) => {
  const [, list = "", part = ""] = /^(.*?\/)(part-\d+\/)?$/.exec(address) ?? [];
  const items = partsOf(list)
    .flatMap((each) => findElements(getPage(each), "a"))
    .filter((link) => attribute(link, "rel") === "bookmark")
    .map((link) => wordsOf(link));
  return [part, ...items].join(" ");
};

it("every page names its one address, in its metadata too, and its language; of filtered lists with the same items it is the shortest", () => {
  const first = new Map<string, string>();
  const lists = pagePaths.filter((address) => address.startsWith("recommendations/"));
  for (const address of [...lists].sort((a, b) => a.split("/").length - b.split("/").length))
    if (!first.has(itemsOn(address))) first.set(itemsOn(address), address);
  for (const address of pagePaths) {
    const page = getPage(address);
    const canonical = lists.includes(address) ? (readLink(page, "canonical") ?? "") : `${publicAddress}/${address}`;
    expect(readLink(page, "canonical"), address).toBe(canonical);
    if (lists.includes(address)) {
      const named = canonical.slice(publicAddress.length + 1);
      expect(itemsOn(named), address).toBe(itemsOn(address));
      expect(named.split("/").length, address).toBe(first.get(itemsOn(address))?.split("/").length);
    }
    expect(readMeta(page, "og:url"), address).toBe(`${publicAddress}/${address}`);
    expect(attribute(getElement(page, "html"), "lang"), address).toBe("en");
  }
});

it("every page can be found by search engines but a reader's own list, a missing address and what is computed of words", () => {
  // A cell of the matrix whose addressee is only mentioned lists no item of its own.
  const isComputed = (address: string) =>
    /^matrix\/[^/]+\/[^/]+\/$/u.test(address) &&
    !findElements(getPage(address), "ol").some((list) => attribute(list, "class") === "items");
  const hidden = sources.filter((address) => (readMeta(getPage(address), "robots") ?? "").includes("noindex"));
  expect(hidden.filter((address) => !isComputed(address))).toEqual(["list/", notFoundFile]);
  expect(sources.filter(isComputed).filter((address) => !hidden.includes(address))).toEqual([]);
});

const session = readCollection("sessions")[0]?.id ?? "no-such-event/panel-1";

for (const address of [
  "no-such-page/",
  "no-such-conference/",
  `${session}-99/`,
  `${session}/r999/`,
  "people/nobody/",
]) {
  it(`/${address} is answered with status 404 and ways on`, async () => {
    const response = await ask(address);
    expect(response.status).toBe(404);
    const page = parsePage(await response.text());
    expect(wordsOf(getElement(page, "h1"))).toBe("Page not found");
    const links = findWithin(getElement(page, "main"), "a").map((link) => wordsOf(link));
    for (const { label } of readCollection("events")) expect(links.some((words) => words.startsWith(label))).toBe(true);
    const everywhere = findElements(page, "a").map((link) => wordsOf(link));
    expect(everywhere).toContainEqual(expect.stringMatching(/search/i));
    const fields = findWithin(getElement(page, "main"), "input").filter(
      (input) => attribute(input, "type") !== "hidden",
    );
    expect(fields).toHaveLength(1);
  });
}

/** The titles in a page's head; a picture's own title is another thing. */
function titlesOf(page: Page): string[] {
  const children = findElements(page, "head").flatMap((head) => head.children);
  return children.flatMap((child) => (child.type === "element" && child.tagName === "title" ? [wordsOf(child)] : []));
}
