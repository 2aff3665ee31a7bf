import type { Root } from "mdast";
import remarkDirective from "remark-directive";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import type { VFile } from "vfile";
import { reportError } from "./message";

const parser = unified()
  .use(remarkParse)
  .use(remarkFrontmatter, ["yaml"])
  .use(remarkGfm, { singleTilde: false })
  .use(remarkDirective);

/** Parses a content file: CommonMark with footnotes (GFM), YAML front matter (kept in the tree, so lines stay true) and generic directives. */
export function parseMarkdown(file: VFile): Root {
  return parser.parse(file);
}

/** Reports HTML, which no step further on would keep. */
export function checkHtml(file: VFile, tree: Root): void {
  visit(tree, "html", (node) => {
    reportError(
      file,
      node,
      "markup",
      `Unexpected HTML "${foldSpace(node.value)}", expected Markdown. Remove it, or write "\\<" where a < is printed.`,
    );
  });
}

/** Makes every run of white space one space, as a reader sees text set in lines. */
export function foldSpace(text: string): string {
  return text.normalize("NFC").replace(/\s+/gu, " ").trim();
}
