import type { Element } from "hast";
import { describe, expect, it } from "vitest";
import { getPage, pagePaths } from "./exported-site";
import { attribute, findElements, wordsOf } from "./page-tree";

const chartPages = pagePaths.filter((address) => /^figures\/.+/u.test(address));
const hasClass = (element: Element, name: string) => (attribute(element, "class") ?? "").split(" ").includes(name);
const isMark = ({ tagName }: Element) => tagName === "svg" || tagName === "g";

function findIn(element: Element, tagName: string): Element[] {
  return element.children.flatMap((child) =>
    child.type === "element" ? [...(child.tagName === tagName ? [child] : []), ...findIn(child, tagName)] : [],
  );
}

/** Finds the links of what a page draws: its bars, the dots of its timeline and the discs of its maps. */
function findMarks(address: string): { links: Element[]; shapes: Element[] } {
  const drawn = getPage(address).elements.filter((each) =>
    ["chart-bars", "timeline", "drawing"].some((name) => hasClass(each, name)),
  );
  const shapes = drawn.flatMap((each) =>
    hasClass(each, "drawing") ? findIn(each, "circle") : findIn(each, "svg").filter(isMark),
  );
  return { links: drawn.flatMap((each) => findIn(each, "a")), shapes };
}

describe.runIf(chartPages.length > 0)("every chart", () => {
  it("draws its marks in links, each with an address and a name of its own", () => {
    for (const address of chartPages) {
      const { links, shapes } = findMarks(address);
      const within = new Set(links.flatMap((link) => [...findIn(link, "circle"), ...findIn(link, "svg")]));
      expect(links.length, address).toBeGreaterThan(0);
      expect(
        shapes.filter((shape) => !within.has(shape)),
        address,
      ).toEqual([]);
      for (const link of links) {
        expect(attribute(link, "href"), address).toMatch(/^(?:\/|#)./u);
        expect(attribute(link, "aria-label") ?? wordsOf(link), address).toMatch(/\p{L}/u);
      }
    }
  });

  it("draws on its page what an anchor of it leads to", () => {
    for (const address of chartPages) {
      const inner = findMarks(address).links.flatMap(
        (link) => /^#(.+)$/u.exec(attribute(link, "href") ?? "")?.[1] ?? [],
      );
      for (const id of inner) expect(getPage(address).byId.has(id), `${address}#${id}`).toBe(true);
    }
  });
});

it.runIf(pagePaths.includes("figures/"))("the page of figures repeats no source of its neighbour", () => {
  for (const list of findElements(getPage("figures/"), "dl").filter((each) => hasClass(each, "figures"))) {
    const sources = findIn(list, "dd").map((each) => wordsOf(each));
    expect(sources).toEqual([...new Set(sources)]);
    for (const group of list.children.flatMap((child) => (child.type === "element" ? [child] : [])))
      expect(findIn(group, "dd")).toHaveLength(1);
  }
});

it.runIf(pagePaths.includes("survey/"))("the page of the survey begins with its picture, and the table follows", () => {
  const { elements } = getPage("survey/");
  const [picture, table] = ["chart-bars", "counted"].map((name) => elements.findIndex((each) => hasClass(each, name)));
  const text = elements.findIndex((each) => hasClass(each, "excerpt"));
  expect(picture).toBeGreaterThan(0);
  expect(picture).toBeLessThan(table ?? 0);
  expect(picture).toBeLessThan(text);
});
