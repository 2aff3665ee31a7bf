import { toString } from "mdast-util-to-string";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { foldSpace, isRemark } from "#lib/ingest/markdown/parse";
import { type Word, readWords, splitWords } from "./words";

/*
 * An original: the text as it was received, taken out of a page layout (.txt) or written as Markdown (.md).
 */

const bullets = "[\u2022\uE000-\uF8FF]+";
const bulletWord = new RegExp(`^${bullets}$`, "u");
const bulletBefore = new RegExp(`^\\s*${bullets}`, "u");

/** Reads the words of a text with their lines: bullet glyphs are dropped, a hyphen at a line's end is marked. */
export function readOriginalWords(text: string): Word[] {
  return text.split("\n").flatMap((value, index) => {
    const words = splitWords(value.replace(bulletBefore, "")).filter((word) => !bulletWord.test(word));
    return words.map((word, at): Word => {
      const broken = at === words.length - 1 && /[\p{L}\p{N}]-$/u.test(word);
      return { text: word, line: index + 1, ...(broken ? { broken } : {}) };
    });
  });
}

/** Reads the words of an original; `title` is that of the document, which its front matter has and its text need not. */
export type ReadOriginal = (text: string, title: string) => Word[];

/** Finds the reader for an original by the ending of its file name; undefined for a form that can't be read. */
export function findOriginalReader(name: string): ReadOriginal | undefined {
  if (name.endsWith(".txt")) return readOriginalWords;
  return name.endsWith(".md") ? readMarkdownOriginal : undefined;
}

const parser = unified()
  .use(remarkParse)
  .use(remarkFrontmatter, ["yaml"])
  .use(remarkGfm, { singleTilde: false })
  .freeze();

/* Markdown as a document is read, without marks of ours: front matter, remarks and the title at its head are no part of the text. */
function readMarkdownOriginal(text: string, title: string): Word[] {
  const tree = parser.parse(text);
  const first = tree.children.findIndex(
    (node) => node.type !== "yaml" && !(node.type === "html" && isRemark(node.value)),
  );
  const head = tree.children[first];
  const isTitle =
    head?.type === "heading" && foldSpace(toString(head)).toLowerCase() === foldSpace(title).toLowerCase();
  return readWords(isTitle ? { ...tree, children: tree.children.toSpliced(first, 1) } : tree, text);
}

/** Joins words broken at a hyphen at a line's end ("co-" and "operation"); each keeps its hyphen and tells its halves. */
export function joinLineEnds(words: readonly Word[]): Word[] {
  const whole: Word[] = [];
  for (const word of words) {
    const half = whole.at(-1);
    // The hyphen of "pre- and in-service" stands for a word still to come.
    if (half?.broken !== true || /^(?:and|or)$/u.test(word.text)) {
      whole.push({ ...word });
      continue;
    }
    const halves = [...(half.halves ?? [half.text]), word.text];
    whole[whole.length - 1] = { ...word, text: halves.join(""), line: half.line, halves };
  }
  return whole;
}
