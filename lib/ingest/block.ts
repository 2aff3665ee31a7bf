import type { ElementContent } from "hast";
import type { Heading, List, ListItem, Paragraph, RootContent } from "mdast";
import { readMarkers } from "./list-marker";
import type { ContainerKind, Phrasing } from "#lib/records/text/block";
import { printedWordsOf, readInline, readPhrasing, readWords, wordsOf } from "./inline";
import { describeBlockLanguage, languageInForce, withLanguage } from "./language";
import { reportError } from "./message";
import type { BlockDraft, MarkedHeading, TextMarks, Walk } from "./walk-state";
import { closeScopes, scopeInForce } from "./scope";

/** What an editor calls the blocks that a document may not hold. */
const otherBlocks: Readonly<Record<string, string>> = {
  blockquote: "quotation marked by >",
  thematicBreak: "rule",
  code: "text set off as code by four spaces or ```",
  table: "<table>",
  leafDirective: "mark or container within another",
  containerDirective: "mark or container within another",
};

/** What a mark makes of a list item: fields of its block, and the marks that its text may hold. */
export interface ItemReading {
  fields: { recommendation?: string; wording?: string };
  /** The language of the item, where its mark says one. */
  language?: string | undefined;
  marks: TextMarks;
}

/** Reads the mark of a list item, if it has one; `level` is 1 for the items of the outermost list. */
export type ReadItem = (item: ListItem, level: number) => ItemReading | undefined;

type OwnFields = {
  [Kind in BlockDraft["type"]]: Omit<
    Extract<BlockDraft, { type: Kind }>,
    "text" | "printed" | "lang" | "content" | "session" | "about" | "part" | "container" | "inset" | "note" | "line"
  >;
}[BlockDraft["type"]];

/** Adds the blocks of nodes whose marks have been read or that hold none of their own; the inside of a container, a footnote. */
export function addBlocks(walk: Walk, nodes: readonly RootContent[], marks?: TextMarks): void {
  for (const node of nodes) {
    if (node.type === "heading") addHeading(walk, node);
    else if (node.type === "paragraph") addParagraph(walk, node, marks);
    else if (node.type === "list") addList(walk, node);
    else if (node.type === "footnoteDefinition") addContainer(walk, "note", node.children, { name: node.identifier });
    else if (node.type in otherBlocks) reportBlock(walk, node);
  }
}

/** Reports a block of a kind that a document may not hold, and with it the faults of the marks within. */
function reportBlock(walk: Walk, node: RootContent): void {
  reportError(walk.context.file, node, {
    block: `Unexpected ${otherBlocks[node.type] ?? node.type} in a document, expected headings, paragraphs and lists. Write it as one of these, or remove it.`,
  });
  readInline(walk, node);
}

/** Adds the blocks of a container and answers them. */
export function addContainer(
  walk: Walk,
  kind: ContainerKind,
  nodes: readonly RootContent[],
  { name, marks }: { name?: string; marks?: TextMarks } = {},
): BlockDraft[] {
  const before = walk.container;
  const start = walk.found.blocks.length;
  walk.counts.containers += 1;
  walk.container = { kind, number: walk.counts.containers, ...(name === undefined ? {} : { name }) };
  keepScopes(walk, () => {
    addBlocks(walk, nodes, marks);
  });
  walk.container = before;
  return walk.found.blocks.slice(start);
}

/** Reads what is set apart from the running text: its headings open and close no scope beyond it, unless it begins a part. */
export function keepScopes(walk: Walk, read: () => void): void {
  const { scopes, languages, part } = walk;
  read();
  if (walk.part === part) Object.assign(walk, { scopes, languages });
}

/** Adds a heading, which closes the scopes that its depth ends; `readMark` reads the mark right below it, and names its anchor. */
export function addHeading(
  walk: Walk,
  node: Heading,
  readMark: (heading: MarkedHeading) => string | undefined = () => undefined,
): void {
  if (node.depth === 1) {
    reportError(walk.context.file, node, {
      "heading-depth":
        "Unexpected heading of the first depth, expected ## or deeper, for the title stands in the front matter. Add a #, or remove it where it is that title.",
    });
  }
  const words = readWords(walk, node);
  // A note that is written below the heading is about what follows it.
  const note = words === "" ? undefined : takeNote(walk);
  walk.scopes = closeScopes(walk.scopes, node.depth);
  walk.languages = closeScopes(walk.languages, node.depth);
  const anchor = readMark({ node, words }) ?? "";
  // Only now, because those whom it names took part in the session that it begins.
  const children = readInline(walk, node);
  addBlock(walk, node, children, { type: "heading", depth: Math.max(2, node.depth), anchor }, note);
}

/** Adds a paragraph, with marks of its own beside those of all text, and answers its block unless it has no words. */
export function addParagraph(walk: Walk, node: Paragraph, marks?: TextMarks): BlockDraft | undefined {
  return addBlock(walk, node, readInline(walk, node, marks), { type: "paragraph" });
}

/**
 * Adds the items of a list, those of lists within them included, and answers the blocks of each of its own items: its first
 * paragraph, and then its further paragraphs and the items within it as they follow one another.
 */
export function addList(walk: Walk, list: List, readItem?: ReadItem, level = 1): BlockDraft[][] {
  walk.counts.lists += 1;
  const number = walk.counts.lists;
  const markers = readMarkers(walk.context.file, list);
  return list.children.map((item) => {
    const start = walk.found.blocks.length;
    const read = readItem?.(item, level);
    withLanguage(walk, read?.language, () => {
      let isFirst = true;
      for (const child of item.children) {
        if (child.type === "list") addList(walk, child, readItem, level + 1);
        else if (child.type === "paragraph") {
          const own = isFirst ? { ...markers.get(item), ...read?.fields } : ({ continued: true } as const);
          const content = readInline(walk, child, read?.marks);
          addBlock(walk, isFirst ? item : child, content, { type: "item", list: number, level, ...own });
        } else addBlocks(walk, [child]);
        isFirst = false;
      }
    });
    return walk.found.blocks.slice(start);
  });
}

/** Adds a block in the scope that is in force, and gives it the note that waits for it. */
function addBlock(
  walk: Walk,
  node: RootContent | ListItem,
  children: ElementContent[],
  own: OwnFields,
  noteOfHeading?: string,
): BlockDraft | undefined {
  const text = wordsOf(children);
  const content = readPhrasing(walk.context.file, children);
  if (text === "") return undefined;
  const printed = printedWordsOf(children);
  const { part, container, inset } = walk;
  const note = own.type === "heading" ? noteOfHeading : takeNote(walk);
  const { session, about } = scopeInForce(walk.scopes);
  const block: BlockDraft = {
    ...own,
    text,
    ...(printed === text ? {} : { printed }),
    content,
    ...describeBlockLanguage(walk, languageOfAll(content) ?? languageInForce(walk)),
    ...(session === undefined ? {} : { session }),
    ...(about === undefined ? {} : { about }),
    ...(part === undefined ? {} : { part: part.name }),
    ...(container === undefined ? {} : { container }),
    ...(inset === undefined ? {} : { inset }),
    ...(note === undefined ? {} : { note }),
    line: node.position?.start.line ?? 1,
  };
  walk.found.blocks.push(block);
  return block;
}

/** The language of a block that is marked as a whole. */
function languageOfAll([only, ...others]: readonly Phrasing[]): string | undefined {
  return others.length === 0 && only?.type === "element" && only.tagName === "span"
    ? only.properties["lang"]
    : undefined;
}

function takeNote(walk: Walk): string | undefined {
  const words = walk.note?.words;
  walk.note = undefined;
  return words;
}

/** Joins the words of blocks, and beside them the same with the numbers of footnotes where there are any. */
export function joinWords(blocks: readonly BlockDraft[], separator: string): { text: string; printed?: string } {
  const text = blocks.map((block) => block.text).join(separator);
  const printed = blocks.map((block) => block.printed ?? block.text).join(separator);
  return printed === text ? { text } : { text, printed };
}
