import type { Element, Root } from "hast";
import { visit } from "unist-util-visit";

/**
 * Marks, in the main navigation of a page, the way in that leads to the page itself or to what it is a part of; of any other page but
 * the title page, the way to everything. Where a page is, its canonical address says; one without, such as that of a missing address,
 * is in no part.
 */
export function markCurrent(tree: Root): void {
  const here = findCanonical(tree);
  if (here === undefined) return;
  visit(tree, "element", (node) => {
    if (node.tagName !== "nav" || node.properties["ariaLabel"] !== "Main") return;
    const own = findLinks(node).filter((link) => hrefOf(link).endsWith("/") && here.startsWith(hrefOf(link)));
    for (const link of own) link.properties["ariaCurrent"] = hrefOf(link) === here ? "page" : "true";
    if (own.length === 0) markEverything(node, here);
  });
}

function markEverything(nav: Element, here: string): void {
  visit(nav, "element", (item) => {
    if (![item.properties["className"]].flat().includes("browse")) return;
    for (const link of findLinks(item)) {
      const home = new URL("..", new URL(hrefOf(link), "https://example.org")).pathname;
      if (here !== home && here.startsWith(home)) link.properties["ariaCurrent"] = "true";
    }
  });
}

function findLinks(element: Element): Element[] {
  const links: Element[] = [];
  visit(element, "element", (link) => {
    if (link.tagName === "a") links.push(link);
  });
  return links;
}

const hrefOf = ({ properties }: Element) => String(properties["href"] ?? "");

function findCanonical(tree: Root): string | undefined {
  let found: string | undefined;
  visit(tree, "element", (node: Element) => {
    if (node.tagName === "link" && String(node.properties["rel"]) === "canonical")
      found ??= new URL(String(node.properties["href"])).pathname;
  });
  return found;
}
