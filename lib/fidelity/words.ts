import type { Nodes as HtmlNodes } from "hast";
import type { Code, Html, Nodes, Root } from "mdast";
import type { ContainerDirective } from "mdast-util-directive";
import rehypeParse from "rehype-parse";
import { unified } from "unified";
import { writtenNumber } from "#lib/ingest/marks/item/list-marker";

/*
 * ### 1. A heading            gives "1.", "A", "heading"
 * 2. An :speaker[Ann Lee]{…}  gives "2.", "An", "Ann", "Lee"
 * ::session{…}  ::part{…}  :rec{…}  :::  give nothing
 * Lindin[^1]                   gives "Lindin1", as a raised figure is taken out of a page
 * | Lindin | 12 |              gives "Lindin", "12"; the words of code are words, those that describe a picture are none
 * [^1]: Under resolution       gives "1", "Under", "resolution", where it stands in the file
 * <p align="right">At <b>Lindin</b></p>   gives "At", "Lindin", as HTML in an original is read
 */

/** A word, as white space divides a text, and the line it begins on. */
export interface Word {
  text: string;
  line: number;
  /** True where it ends in a hyphen at the end of a printed line, so that the next word is its other half. */
  broken?: true;
  /** What the ends of lines had divided it into, where they did. */
  halves?: readonly string[];
  /** The declared mend, by its index, that put it here. */
  mend?: number;
}

interface Piece {
  text: string;
  line: number;
}

/** Reads the words of a Markdown tree in reading order, its marks removed; a numbered list gives its numbers too, as `source` has them. */
export function readWords(tree: Root, source: string): Word[] {
  return tree.children.flatMap((node) => readBlock(node, source));
}

/** Divides a line of text into words. */
export function splitWords(text: string): string[] {
  return text
    .normalize("NFC")
    .split(/\s+/u)
    .filter((word) => word !== "");
}

function readBlock(node: Nodes, source: string): Word[] {
  if (node.type === "table")
    return node.children.flatMap((row) => row.children.flatMap((cell) => joinPieces(readPieces(cell, 1))));
  if (node.type === "code") return joinPieces([{ text: node.value.normalize("NFC"), line: lineOfCode(node, source) }]);
  if (node.type === "containerDirective" && node.name === "definitions") return readDefinitions(node, source);
  if (node.type === "heading" || node.type === "paragraph") return joinPieces(readPieces(node, 1));
  if (node.type === "html") return joinPieces(readHtml(node));
  if (node.type === "footnoteDefinition") {
    const label = { text: node.label ?? node.identifier, line: node.position?.start.line ?? 1 };
    return [label, ...node.children.flatMap((child) => readBlock(child, source))];
  }
  if (node.type === "containerDirective" || node.type === "blockquote")
    return node.children.flatMap((child) => readBlock(child, source));
  if (node.type !== "list") return [];
  return node.children.flatMap((item, at) => {
    const number = { text: writtenNumber(source, node, at), line: item.position?.start.line ?? 1 };
    const words = item.children.flatMap((child) => readBlock(child, source));
    return node.ordered === true ? [number, ...words] : words;
  });
}

const html = unified().use(rehypeParse, { fragment: true }).freeze();

/* Elements within a line of text; all others divide words. */
const inText = /^(?:a|abbr|b|bdi|bdo|cite|code|em|i|mark|q|s|small|span|strong|sub|sup|u|wbr)$/u;
const unread = /^(?:script|style|template)$/u;

/* A line that begins with HTML is HTML up to the next empty line, with all the words that stand in it. */
function readHtml({ value, position }: Html): Piece[] {
  const first = position?.start.line ?? 1;
  const read = (node: HtmlNodes): Piece[] => {
    const line = first + (node.position?.start.line ?? 1) - 1;
    if (node.type === "text") return [{ text: node.value.normalize("NFC"), line }];
    if (!("children" in node) || (node.type === "element" && unread.test(node.tagName))) return [];
    const pieces = node.children.flatMap(read);
    return node.type === "element" && inText.test(node.tagName)
      ? pieces
      : [{ text: " ", line }, ...pieces, { text: " ", line }];
  };
  return read(html.parse(value));
}

/* The first line of code is below its fence, where it has one. */
function lineOfCode({ position }: Code, source: string): number {
  const isFenced = /^[`~]/u.test(source.slice(position?.start.offset));
  return (position?.start.line ?? 1) + (isFenced ? 1 : 0);
}

/* A colon at the beginning of a line is the mark of what a term means, and is not printed. */
function readDefinitions(node: ContainerDirective, source: string): Word[] {
  return node.children.flatMap((child) => {
    const words = readBlock(child, source);
    if (child.type !== "paragraph") return words;
    return words.filter(({ text, line }, at) => text !== ":" || at === 0 || words[at - 1]?.line === line);
  });
}

function readPieces(node: Nodes, parentLine: number): Piece[] {
  const line = node.position?.start.line ?? parentLine;
  if (node.type === "text" || node.type === "inlineCode") return [{ text: node.value.normalize("NFC"), line }];
  if (node.type === "footnoteReference") return [{ text: node.label ?? node.identifier, line }];
  if (node.type === "break" || (node.type === "html" && /^<br\b/iu.test(node.value))) return [{ text: " ", line }];
  return "children" in node ? node.children.flatMap((child) => readPieces(child, line)) : [];
}

/** Joins pieces into words: a mark that ends inside a word ("[Ann Lee]{…},") doesn't divide it. */
function joinPieces(pieces: readonly Piece[]): Word[] {
  const words: Word[] = [];
  let open: Word | undefined;
  for (const piece of pieces) {
    let line = piece.line;
    for (const part of piece.text.split(/(\s+)/u)) {
      if (part === "") continue;
      if (/^\s/u.test(part)) {
        open = undefined;
        line += part.split("\n").length - 1;
      } else if (open !== undefined) {
        open.text += part;
      } else {
        open = { text: part, line };
        words.push(open);
      }
    }
  }
  return words;
}
