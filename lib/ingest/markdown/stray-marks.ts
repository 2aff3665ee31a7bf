import type { ContainerDirective } from "mdast-util-directive";
import type { FootnoteDefinition, Paragraph, Parents, Root, Table, Text } from "mdast";
import { visit } from "unist-util-visit";
import type { VFile } from "vfile";
import { buildTextMarks } from "#lib/ingest/marks/handlers";
import type { Kind } from "#lib/records/kind";
import { formatNumberOf } from "#lib/text/count";
import { pointAt, reportError, reportWarning } from "#lib/ingest/message";

/*
 * What looks like a mark and is read as words, or ends elsewhere than its writer means: it would be published as it is written, or take
 * what follows into itself.
 */

/** Checks that containers are closed, that footnotes have their number and their words once, and that no mark, attribute or line of a table is left among words. */
export function checkStrayMarks(file: VFile, tree: Root, roles: readonly Kind[]): void {
  const bare = buildBareMark([...buildTextMarks(roles).keys()]);
  visit(tree, "containerDirective", (node, _, parent) => checkEnd(file, node, parent));
  visit(tree, "paragraph", (node) => checkLines(file, node));
  visit(tree, "text", (node) => checkText(file, node, bare));
  visit(tree, "table", (node) => checkRows(file, node));
  checkFootnotes(file, tree);
}

/* The first ::: ends the outermost of several containers of three colons. */
function checkEnd(file: VFile, node: ContainerDirective, parent: Parents | undefined): void {
  if (/^[\s>]*:{3,}\s*$/u.test(sourceOf(file, node).split("\n").at(-1) ?? "")) return;
  const outer = parent?.type === "containerDirective" ? parent : undefined;
  if (outer === undefined)
    reportError(file, node, {
      "container-open": `Unexpected container ":::${node.name}" that no line closes, expected ::: below its last line. Write it there; what follows is no part of it.`,
    });
  else
    reportError(file, node, {
      "container-open": `Unexpected container ":::${node.name}" within ":::${outer.name}" of line ${outer.position?.start.line ?? 1}, which the next ::: closes first. Close that with ::: above this one; or where this belongs into it, write it with a colon more, "::::${outer.name}", and "::::" at its end.`,
    });
}

const colons = /^[ \t]*:{2,}(?:[ \t]*$|[ \t]+\S.*$|\{.*$)/mu;
const lineOfTable = /^[ \t]*\|.*\|[ \t]*$|^[ \t]*(?:\|?(?:[ \t]*:?-{3,}:?[ \t]*\|)+[ \t:-]*|\+(?:[-=]{3,}\+)+)$/mu;

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
      "table-form": `Unexpected line "${cut(table[0])}" of a table among words, expected a first row, below it | --- | with as many cells, and no empty line within the table. Correct it, and write the table with | and -.`,
    });
}

/* Attributes of another program, or behind a mark that has others ("{name=“Mira”}"); a mark without its colon ("rec{#r3}"). */
const attributes = /(?<!\\)\{(?:[#.][a-z]|[a-z][a-z-]*=)[^{}\n]*\}?/iu;

function buildBareMark(names: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}\\\\/:-])(?:${names.join("|")})(?=[[{])[^\\s]*`, "u");
}

function checkText(file: VFile, node: Text, bare: RegExp): void {
  const source = sourceOf(file, node);
  const match = bare.exec(source) ?? attributes.exec(source);
  // A line that begins with colons has its own message.
  const line = source.slice(0, match?.index).split("\n").at(-1) ?? "";
  if (match === null || /^[ \t]*:{2,}/u.test(line)) return;
  const remedy = /[“”‘’]/u.test(match[0])
    ? "Write straight quotation marks"
    : "Where it is a mark, write it with its colon and nothing between its parts; else remove it with the brackets before it";
  reportError(file, pointAt(file, (node.position?.start.offset ?? 0) + match.index), {
    "mark-stray": `Unexpected "${cut(match[0])}" among words, expected words alone. ${remedy}, or write "\\{" or "\\[" where it is printed.`,
  });
}

/* What stands beside the last column is shown under no head, and a line right below a table is a row of it. */
function checkRows(file: VFile, { children: [head, ...rows] }: Table): void {
  const most = head?.children.length ?? 0;
  const row = rows.find(({ children }) => children.length !== most);
  if (row === undefined) return;
  reportError(file, row, {
    "table-form": `Unexpected ${formatNumberOf(row.children.length, "cell")} in a row, expected ${most} as in the first. Write an empty cell where there are no words, "\\|" where that sign is printed, and an empty line between the table and what follows it.`,
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
