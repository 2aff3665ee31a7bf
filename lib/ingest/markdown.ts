import type { Root } from "mdast";
import remarkDirective from "remark-directive";
import remarkFrontmatter from "remark-frontmatter";
import remarkParse from "remark-parse";
import { unified } from "unified";
import type { VFile } from "vfile";

const parser = unified().use(remarkParse).use(remarkFrontmatter, ["yaml"]).use(remarkDirective);

/** Parses a content file: CommonMark, YAML front matter (kept in the tree, so lines stay true) and generic directives. */
export function parseMarkdown(file: VFile): Root {
  return parser.parse(file);
}

/** Makes every run of white space one space, as a reader sees text set in lines. */
export function foldSpace(text: string): string {
  return text.normalize("NFC").replace(/\s+/gu, " ").trim();
}
