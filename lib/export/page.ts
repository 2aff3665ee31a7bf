import type { Element, Root } from "hast";
import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import { toString } from "hast-util-to-string";
import rehypeParse from "rehype-parse";
import rehypeStringify from "rehype-stringify";
import { unified } from "unified";
import { EXIT, SKIP, visit } from "unist-util-visit";
import { VFile } from "vfile";
import { markCurrent } from "./current";
import { isFrameworkOnly, isLateContent, judgeScript } from "./framework";
import { orderHead } from "./head-order";
import { buildPolicy } from "./policy";
import { tieNumbers } from "./ties";
import { findDifference, readVisibleText } from "./visible-text";

/**
 * Finishes a page of the export: takes out what only the framework needs, marks the current entry of the navigation, ties
 * numbers to their words, adds the policy and puts the head in order. Messages on the file it answers name what a policy without exceptions would break
 * (foreign scripts, style attributes), what the framework's scripts would have shown, and words that the page lost.
 */
export function finishPage(page: { path: string; html: string }): VFile {
  const file = new VFile({ path: page.path, value: page.html });
  const tree = parser.parse(file);
  cleanPage(tree, file);
  markCurrent(tree);
  addRunningHead(tree);
  tieNumbers(tree);
  addPolicy(tree, file);
  orderHead(tree);
  file.value = stringifier.stringify(tree, file);
  checkText(page.html, file);
  return file;
}

const parser = unified().use(rehypeParse, { fragment: false }).freeze();
// An apostrophe or < within quoted attributes troubled only browsers long gone; written out, the policy can be read.
const stringifier = unified()
  .use(rehypeStringify, {
    characterReferences: { useNamedReferences: true },
    allowDangerousCharacters: true,
    collapseEmptyAttributes: true,
  })
  .freeze();

function cleanPage(tree: Root, file: VFile): void {
  visit(tree, (node, index, parent) => {
    if (index === undefined || parent === undefined) return undefined;
    const judgement = node.type === "element" && node.tagName === "script" ? judgeScript(node) : undefined;
    if (judgement === "drop" || isFrameworkOnly(node)) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    if (node.type === "element") cleanElement(node, judgement === "refuse", file);
    return undefined;
  });
}

function cleanElement(element: Element, isForeignScript: boolean, file: VFile): void {
  for (const [rule, reason] of findFaults(element, isForeignScript)) report(file, element, reason, rule);
  delete element.properties["dataPrecedence"];
  if (element.tagName === "style") delete element.properties["dataHref"];
  if (element.tagName === "link") delete element.properties["fetchPriority"];
}

/** Finds what an element has that the policy forbids or that needs the framework's scripts, as pairs of rule and reason. */
function findFaults(element: Element, isForeignScript: boolean): [rule: string, reason: string][] {
  const { tagName, properties } = element;
  const faults: [string, string][] = [];
  if (isForeignScript) {
    const what = String(properties["src"] ?? toString(element).slice(0, 60));
    faults.push(["foreign-script", `Unexpected script "${what}", expected a module under /assets/ or JSON-LD.`]);
  }
  if (properties["style"] !== undefined) {
    faults.push([
      "style-attribute",
      `Unexpected style attribute on <${tagName}>, expected a class: the policy forbids it.`,
    ]);
  }
  const handler = Object.keys(properties).find((name) => /^on[A-Z]/.test(name));
  if (handler !== undefined)
    faults.push(["inline-handler", `Unexpected ${handler} on <${tagName}>, expected a listener in lib/browser.`]);
  if (isLateContent(element)) {
    faults.push([
      "late-content",
      "Unexpected content that only a script would show, expected all of the page in its place. Take out Suspense and loading states.",
    ]);
  }
  return faults;
}

function checkText(before: string, file: VFile): void {
  const difference = findDifference(readVisibleText(before), readVisibleText(String(file)));
  if (difference === undefined) return;
  const { before: exported, after: finished } = difference;
  report(
    file,
    undefined,
    `Unexpected words "${finished}" after finishing, expected "${exported}" as Next exported them. Change lib/export, or the component whose HTML is not valid.`,
    "lost-words",
  );
}

function report(file: VFile, element: Element | undefined, reason: string, ruleId: string): void {
  file.message(reason, { place: element?.position, source: "export", ruleId }).fatal = true;
}

/* The style sheet sets the title at the head of each printed page but the first, and can read it off the root alone. */
function addRunningHead(tree: Root): void {
  visit(tree, "element", (node) => {
    if (node.tagName !== "title") return undefined;
    const root = tree.children.find((child) => child.type === "element");
    if (root !== undefined) root.properties["dataTitle"] = toString(node);
    return EXIT;
  });
}

function addPolicy(tree: Root, file: VFile): void {
  let head: Element | undefined;
  const hashes: { styles: string[]; rules: string[] } = { styles: [], rules: [] };
  visit(tree, "element", (node) => {
    if (node.tagName === "head") head ??= node;
    if (node.tagName === "style") hashes.styles.push(hashOf(node));
    if (node.properties["type"] === "speculationrules") hashes.rules.push(hashOf(node));
  });
  if (head === undefined) throw new Error(`Unexpected page without a head: ${file.path}`);
  const properties = { httpEquiv: ["Content-Security-Policy"], content: buildPolicy(hashes) };
  // A page that is finished twice has one policy.
  const others = head.children.filter(
    (child) => child.type !== "element" || String(child.properties["httpEquiv"]) !== "Content-Security-Policy",
  );
  head.children = [{ type: "element", tagName: "meta", properties, children: [] }, ...others];
}

function hashOf(element: Element): string {
  return `sha256-${toBase64(sha256(utf8ToBytes(toString(element))))}`;
}

function toBase64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}
