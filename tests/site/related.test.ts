import { expect, it } from "vitest";
import { visit } from "unist-util-visit";
import { z } from "zod";
import { findFiles, getPage, readFile } from "./exported-site";
import { attribute, findElements, type Page, wordsOf } from "./page-tree";
import { atLeast } from "../these-documents.mjs";

const Related = z.looseObject({
  id: z.string(),
  url: z.string(),
  links: z.array(z.object({ kind: z.string(), to: z.string() })),
  similar: z.array(z.object({ to: z.string(), score: z.number(), by: z.string() })),
});
const hasItems = findFiles().includes("data/recommendations.json");
const items = z.array(Related).parse(hasItems ? JSON.parse(readFile("data/recommendations.json").toString()) : []);
const placeOf = (id: string) => id.split("/").slice(0, -1).join("/");

/** The identifiers of the items that a section leads to, in its order; none where the page has no section of that name. */
function findShown(page: Page, heading: string): string[] {
  const id = findElements(page, "h2")
    .filter((element) => wordsOf(element) === heading)
    .map((element) => attribute(element, "id"))[0];
  const section = findElements(page, "section").find(
    (element) => id !== undefined && attribute(element, "ariaLabelledBy") === id,
  );
  const shown: string[] = [];
  if (section !== undefined) {
    visit(section, "element", (element) => {
      const to = items.find(
        (item) => element.tagName === "a" && attribute(element, "href")?.endsWith(`/${item.id}/`) === true,
      );
      if (to !== undefined) shown.push(to.id);
    });
  }
  return shown;
}

it("every page shows just what the open data say is similar, unless a link is confirmed, and four at most", () => {
  const linked = new Set(items.flatMap(({ id, links }) => links.flatMap(({ to }) => [`${id} ${to}`, `${to} ${id}`])));
  for (const { id, similar } of items) {
    const wanted = similar.map(({ to }) => to).filter((to) => !linked.has(`${id} ${to}`));
    expect(findShown(getPage(`${id}/`), "Similar wording"), id).toEqual(wanted);
    expect(wanted.length).toBeLessThanOrEqual(4);
  }
  expect(items.filter(({ similar }) => similar.length > 0).length).toBeGreaterThan(atLeast(0));
});

it("no page shows an item of its own list as similar", () => {
  const shown = items.flatMap(({ id }) => findShown(getPage(`${id}/`), "Similar wording").map((to) => ({ id, to })));
  expect(shown.length).toBeGreaterThan(atLeast(0));
  expect(shown.filter(({ id, to }) => placeOf(to) === placeOf(id))).toEqual([]);
});

it("a confirmed link is shown on both pages, and what is computed never as one", () => {
  for (const { id, links } of items) {
    for (const { kind, to } of links) {
      expect(
        findShown(
          getPage(`${id}/`),
          kind.replace(/^./, (letter) => letter.toUpperCase()),
        ),
      ).toContain(to);
      expect(
        findShown(getPage(`${to}/`), `${{ repeats: "Repeated", narrows: "Narrowed", widens: "Widened" }[kind]} by`),
      ).toContain(id);
    }
  }
  expect(items.flatMap(({ similar }) => similar.filter(({ by }) => !by.startsWith("computed")))).toEqual([]);
});
