import type { Element, Root } from "hast";
import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import { toString } from "hast-util-to-string";
import rehypeParse from "rehype-parse";
import rehypeStringify from "rehype-stringify";
import { unified } from "unified";
import { SKIP, visit } from "unist-util-visit";
import { VFile } from "vfile";
import { markCurrent } from "./current";
import { isFrameworkOnly, judgeScript } from "./framework";
import { buildPolicy } from "./policy";

/**
 * Finishes a page of the export: takes out what only the framework needs, marks the current way in, and puts the policy first
 * in the head.
 * Messages on the file it answers name what a policy without exceptions would break: foreign scripts, style attributes.
 */
export function finishPage(page: { path: string; html: string }): VFile {
  const file = new VFile({ path: page.path, value: page.html });
  const tree = parser.parse(file);
  cleanPage(tree, file);
  markCurrent(tree);
  addPolicy(tree, file);
  file.value = stringifier.stringify(tree, file);
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
  if (isForeignScript) {
    const what = String(element.properties["src"] ?? toString(element).slice(0, 60));
    report(
      file,
      element,
      `Unexpected script "${what}", expected a module under /assets/ or JSON-LD.`,
      "foreign-script",
    );
  }
  if (element.properties["style"] !== undefined) {
    report(
      file,
      element,
      `Unexpected style attribute on <${element.tagName}>, expected a class: the policy forbids it.`,
      "style-attribute",
    );
  }
  const handler = Object.keys(element.properties).find((name) => /^on[A-Z]/.test(name));
  if (handler !== undefined)
    report(
      file,
      element,
      `Unexpected ${handler} on <${element.tagName}>, expected a listener in lib/browser.`,
      "inline-handler",
    );
  delete element.properties["dataPrecedence"];
  if (element.tagName === "link") delete element.properties["fetchPriority"];
}

function report(file: VFile, place: Element, reason: string, rule: string): void {
  file.message(reason, { place: place.position, source: "export", ruleId: rule }).fatal = true;
}

function addPolicy(tree: Root, file: VFile): void {
  let head: Element | undefined;
  const hashes: string[] = [];
  visit(tree, "element", (node) => {
    if (node.tagName === "head") head ??= node;
    if (node.tagName === "style") hashes.push(`sha256-${toBase64(sha256(utf8ToBytes(toString(node))))}`);
  });
  if (head === undefined) throw new Error(`Unexpected page without a head: ${file.path}`);
  const properties = { httpEquiv: ["Content-Security-Policy"], content: buildPolicy(hashes) };
  // A page that is finished twice has one policy.
  const others = head.children.filter(
    (child) => child.type !== "element" || String(child.properties["httpEquiv"]) !== "Content-Security-Policy",
  );
  head.children = [{ type: "element", tagName: "meta", properties, children: [] }, ...others];
}

function toBase64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}
