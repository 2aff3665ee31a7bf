import type { Element, Root } from "hast";
import { visit } from "unist-util-visit";

/**
 * What stands in the head of a page, in its order; the rest (Highwire and Dublin Core tags, Signposting, feeds) follows as it
 * came. A browser wants the policy, the charset and the style sheets early; then come the metadata as Next writes them.
 */
const order: readonly RegExp[] = [
  /^meta content-security-policy$/,
  /^meta charset$/,
  /^meta viewport$/,
  /^link (?:preload|stylesheet)$/,
  /^meta theme-color$/,
  /^meta color-scheme$/,
  /^title$/,
  /^meta description$/,
  /^meta robots$/,
  /^link canonical$/,
  /^link alternate (?!application\/(?:atom\+xml|json\+oembed)$)/,
  /^meta og:/,
  /^meta twitter:/,
  /^link icon$/,
];

/**
 * Puts the elements of a page's head into one order. React streams the metadata and the tags that a page's own components
 * hoist in whichever order they are ready, so two exports of the same content would differ without it.
 */
export function orderHead(tree: Root): void {
  visit(tree, "element", (node) => {
    if (node.tagName !== "head") return undefined;
    // Sorting is stable: elements of one rank keep their order.
    const ranked = node.children.map((child) => ({
      child,
      rank: child.type === "element" ? findRank(child) : Infinity,
    }));
    node.children = ranked.sort((a, b) => (a.rank === b.rank ? 0 : a.rank - b.rank)).map(({ child }) => child);
    return false;
  });
}

function findRank(element: Element): number {
  const key = formatKey(element);
  const rank = order.findIndex((pattern) => pattern.test(key));
  return rank === -1 ? order.length : rank;
}

function formatKey({ tagName, properties }: Element): string {
  const { charSet, httpEquiv, name, property, rel, type } = properties;
  if (tagName === "meta")
    return `meta ${charSet === undefined ? String(httpEquiv ?? name ?? property) : "charset"}`.toLowerCase();
  if (tagName !== "link") return tagName;
  const relation = Array.isArray(rel) ? rel.join(" ") : "";
  return relation === "alternate" ? `link alternate ${String(type)}` : `link ${relation}`;
}
