import type { Element, Root } from "hast";
import { visit } from "unist-util-visit";

/**
 * Marks, in the main navigation of a page, the way in that leads to the page itself or to what it is a part of. Where a page
 * is, its canonical address says; one without, such as that of a missing address, is in no part.
 */
export function markCurrent(tree: Root): void {
  const here = findCanonical(tree);
  if (here === undefined) return;
  visit(tree, "element", (node) => {
    if (node.tagName !== "nav" || node.properties["ariaLabel"] !== "Main") return;
    visit(node, "element", (link) => {
      const href = String(link.properties["href"] ?? "");
      if (link.tagName !== "a" || !href.endsWith("/") || !here.startsWith(href)) return;
      link.properties["ariaCurrent"] = href === here ? "page" : "true";
    });
  });
}

function findCanonical(tree: Root): string | undefined {
  let found: string | undefined;
  visit(tree, "element", (node: Element) => {
    if (node.tagName === "link" && String(node.properties["rel"]) === "canonical")
      found ??= new URL(String(node.properties["href"])).pathname;
  });
  return found;
}
