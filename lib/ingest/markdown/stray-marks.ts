import type { FootnoteDefinition, Paragraph, Root, Text } from "mdast";
import { visit } from "unist-util-visit";
import type { VFile } from "vfile";
import { pointAt, reportError, reportWarning } from "#lib/ingest/message";

/*
 * What looks like a mark and is read as words, or ends elsewhere than its writer means: it would be published as it is written, or take
 * what follows into itself.
 */

/** Checks that containers are closed, that footnotes have their number and their words once, and that no mark is left among words. */
export function checkStrayMarks(file: VFile, tree: Root): void {
  visit(tree, "containerDirective", (node) => {
    if (/^[\s>]*:{3,}\s*$/u.test(sourceOf(file, node).split("\n").at(-1) ?? "")) return;
    reportError(file, node, {
      "container-open": `Unexpected container ":::${node.name}" that no line closes, expected ::: below its last line. Write it there; what follows is no part of it.`,
    });
  });
  visit(tree, "paragraph", (node) => checkLines(file, node));
  visit(tree, "text", (node) => checkAttributes(file, node));
  checkFootnotes(file, tree);
}

const colons = /^[ \t]*:{2,}(?:[ \t]*$|[ \t]+\S.*$|\{.*$)/mu;
const lineOfTable = /^[ \t]*(?:\|?(?:[ \t]*:?-{3,}:?[ \t]*\|)+[ \t:-]*|\+(?:[-=]{3,}\+)+)$/mu;

function checkLines(file: VFile, node: Paragraph): void {
  const start = node.position?.start.offset ?? 0;
  const source = sourceOf(file, node);
  const stray = colons.exec(source);
  if (stray !== null)
    reportError(file, pointAt(file, start + stray.index), {
      "mark-stray": `Unexpected "${cut(stray[0])}" among words, expected no colons before a blank or at the end. Remove the line, or the blank behind its colons where it is a mark.`,
    });
  const table = lineOfTable.exec(source);
  if (table !== null)
    reportError(file, pointAt(file, start + table.index), {
      "table-form": `Unexpected line "${cut(table[0])}" of a table among words, expected as many cells in it as in the row above. Correct it, and write the table with | and -.`,
    });
}

/* Attributes of other programs, "[words]{.underline}". */
function checkAttributes(file: VFile, node: Text): void {
  const source = sourceOf(file, node);
  const match = /(?<=(?<!\\)\])\{[.#][a-z][^{}\n]*\}/iu.exec(source);
  if (match === null) return;
  reportError(file, pointAt(file, (node.position?.start.offset ?? 0) + match.index), {
    "mark-stray": `Unexpected "${cut(match[0])}" among words, expected words alone. Remove it with the brackets before it, or write "\\{" where it is printed.`,
  });
}

function checkFootnotes(file: VFile, tree: Root): void {
  const known = new Map<string, FootnoteDefinition>();
  visit(tree, "footnoteDefinition", (node) => {
    const first = known.get(node.identifier);
    if (first === undefined) known.set(node.identifier, node);
    else
      reportError(file, node, {
        "footnote-twice": `Unexpected second footnote "[^${node.identifier}]", expected another number than that of line ${first.position?.start.line ?? 1}. Give one of them another.`,
      });
  });
  const marked = new Set<string>();
  visit(tree, "footnoteReference", ({ identifier }) => {
    marked.add(identifier);
  });
  for (const [number, node] of known)
    if (!marked.has(number))
      reportWarning(file, node, {
        "footnote-unmarked": `Unexpected footnote "[^${number}]" whose number stands nowhere, expected [^${number}] behind the words that it is about. Write it there, or leave the footnote where the report prints it so.`,
      });
  visit(tree, "text", (node) => {
    const found = findNumber(file, node);
    if (found !== undefined)
      reportError(file, found.point, {
        "footnote-missing": `Unexpected number of a footnote "${found.number}" without the footnote, expected a line "${found.number}: …". Add it, or write "\\[" where the brackets are printed.`,
      });
  });
}

/* The number of a footnote that there is none of stays among the words; escaped it is one of them. */
function findNumber(file: VFile, node: Text): { number: string; point: ReturnType<typeof pointAt> } | undefined {
  const match = /(?<!\\)\[\^[^\]\s]+\]/u.exec(sourceOf(file, node));
  if (match === null || !node.value.includes(match[0])) return undefined;
  return { number: match[0], point: pointAt(file, (node.position?.start.offset ?? 0) + match.index) };
}

function sourceOf(file: VFile, { position }: Pick<Text, "position">): string {
  return String(file).slice(position?.start.offset, position?.end.offset);
}

function cut(words: string): string {
  const line = words.trim();
  return line.length > 40 ? `${line.slice(0, 40)}…` : line;
}
