import type { Element, Nodes, Root } from "hast";
import rehypeParse from "rehype-parse";
import { unified } from "unified";
import { visit } from "unist-util-visit";

/** A page taken apart: its tree, its elements in order, and those that have an identifier. */
export interface Page {
  tree: Root;
  elements: readonly Element[];
  byId: ReadonlyMap<string, Element>;
}

const parser = unified().use(rehypeParse).freeze();
const blocks = new Set([
  "address",
  "article",
  "blockquote",
  "br",
  "dd",
  "div",
  "dl",
  "dt",
  "h1",
  "h2",
  "h3",
  "h4",
  "header",
  "li",
  "ol",
  "p",
  "section",
  "ul",
]);
/** What stands beside the words of a record: its number, its marker and its permanent link. */
const apparatus = ["hang", "marker", "permalink"];

/** Parses the HTML of a page; throws where an identifier stands twice, because a link to it would be in doubt. */
export function parsePage(html: string): Page {
  const tree = parser.parse(html);
  const elements: Element[] = [];
  const byId = new Map<string, Element>();
  visit(tree, "element", (element) => {
    elements.push(element);
    const id = attribute(element, "id");
    if (id === undefined) return;
    if (byId.has(id)) throw new Error(`Unexpected second element with the identifier "${id}"`);
    byId.set(id, element);
  });
  return { tree, elements, byId };
}

/** Answers an attribute of an element as text, by its name in HTML. */
export function attribute(element: Element, name: string): string | undefined {
  const value = element.properties[names[name] ?? name];
  if (value === undefined || value === null || value === false) return undefined;
  return Array.isArray(value) ? value.join(" ") : value === true ? "" : String(value);
}

const names: Readonly<Record<string, string>> = {
  class: "className",
  "http-equiv": "httpEquiv",
  "aria-label": "ariaLabel",
};

/** Finds the elements of a page with one of the given tag names. */
export function findElements(page: Page, ...tagNames: string[]): Element[] {
  return page.elements.filter(({ tagName }) => tagNames.includes(tagName));
}

/** Finds the elements with a tag name within another, in their order. */
export function findWithin(element: Element, tagName: string): Element[] {
  const found: Element[] = [];
  visit(element, "element", (each) => {
    if (each.tagName === tagName) found.push(each);
  });
  return found;
}

/** Answers the one element with a tag name; throws where there is none or another. */
export function getElement(page: Page, tagName: string): Element {
  const [only, ...others] = findElements(page, tagName);
  if (only === undefined || others.length > 0) throw new Error(`Unexpected number of <${tagName}>, expected one`);
  return only;
}

/** Answers the words of a node as a reader takes them in: one line, without what stands beside them and the numbers of footnotes. */
export function wordsOf(node: Nodes, without: readonly string[] = apparatus): string {
  return collapse(read(node, without));
}

/** Brings the white space of a text to single spaces. */
export function collapse(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

function read(node: Nodes, without: readonly string[]): string {
  if (node.type === "text") return node.value;
  if (node.type !== "element" && node.type !== "root") return "";
  if (node.type === "element" && node.tagName === "sup") return "";
  if (node.type === "element" && (attribute(node, "class") ?? "").split(" ").some((name) => without.includes(name)))
    return " ";
  const inner = node.children.map((child) => read(child, without)).join("");
  return node.type === "element" && blocks.has(node.tagName) ? ` ${inner} ` : inner;
}
