import type { Root } from "mdast";
import remarkDirective from "remark-directive";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import type { VFile } from "vfile";
import { reportError } from "#lib/ingest/message";

const parser = unified()
  .use(remarkParse)
  .use(remarkFrontmatter, ["yaml"])
  .use(remarkGfm, { singleTilde: false })
  .use(remarkDirective);

/** The tree of each file, with the text it was parsed from: reading, the word-for-word check and minting ask for it again. */
const trees = new WeakMap<VFile, { text: string; tree: Root }>();

/**
 * Parses a content file: CommonMark with footnotes (GFM), YAML front matter (kept in the tree, so lines stay true) and generic
 * directives. Memoised by file: whoever asks again has the same tree; nothing but the settling of unknown
 * marks, which is done once, changes it.
 */
export function parseMarkdown(file: VFile): Root {
  const text = String(file);
  const known = trees.get(file);
  if (known?.text === text) return known.tree;
  const tree = parser.parse(file);
  breakLinesOfCells(tree);
  trees.set(file, { text, tree });
  return tree;
}

/* A cell has no other way to break its lines. */
function breakLinesOfCells(tree: Root): void {
  visit(tree, "tableCell", ({ children }) => {
    children.forEach((child, at) => {
      if (child.type === "html" && isBreak(child.value)) children[at] = { type: "break", position: child.position };
    });
  });
}

function isBreak(html: string): boolean {
  return /^<br\s*\/?>$/iu.test(html.trim());
}

/** Gives a file the tree of an earlier one where both have the same text, and the reading of the earlier left nothing to say again. */
export function reuseTree(file: VFile, earlier: VFile): void {
  const known = trees.get(earlier);
  if (known?.text === String(file) && earlier.messages.length === 0) trees.set(file, known);
}

/** Tells whether HTML shows nothing: remarks of whoever wrote the file, or of a program that made it. */
export function isRemark(html: string): boolean {
  return /^(?:<!--[^]*?-->\s*)+$/u.test(html.trim());
}

/** Reports HTML, which no step further on would keep. */
export function checkHtml(file: VFile, tree: Root): void {
  visit(tree, "html", (node) => {
    if (isRemark(node.value)) return;
    const html = foldSpace(node.value);
    if (isBreak(html))
      reportError(file, node, {
        markup: `Unexpected HTML "${html}" outside a cell of a table, expected Markdown. Remove it, and write \\ at the end of the line that it breaks.`,
      });
    else
      reportError(file, node, {
        markup: `Unexpected HTML "${html}", expected Markdown. Remove it, or write "\\<" where a < is printed.`,
      });
  });
}

/** Makes every run of white space one space, as a reader sees text set in lines. */
export function foldSpace(text: string): string {
  return text.normalize("NFC").replace(/\s+/gu, " ").trim();
}
