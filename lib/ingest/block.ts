import type { Element } from "hast";
import type { Heading, List, ListItem, Paragraph, RootContent } from "mdast";
import { addBlock, type OwnFields, readBlockWords, takeNote } from "#lib/ingest/blocks/add-block";
import { addCode } from "#lib/ingest/blocks/code";
import { addPictures, partAtPictures } from "#lib/ingest/blocks/picture";
import { addTable } from "#lib/ingest/blocks/table";
import { readMarkers } from "./marks/item/list-marker";
import type { ContainerKind } from "#lib/records/text/block";
import { readInline, readWords } from "#lib/ingest/markdown/inline";
import { withLanguage } from "./language";
import { warnOfRunOn } from "./marks/item/lettered";
import { reportError } from "./message";
import type { BlockDraft, ItemPlace, MarkedHeading, TextMarks, Walk } from "./walk-state";
import { closeScopes } from "./scope";

/** What an editor calls the blocks that a document may not hold. */
const otherBlocks: Readonly<Record<string, string>> = {
  blockquote: "quotation marked by >",
  thematicBreak: "rule",
  code: "code",
  table: "table",
  leafDirective: "mark or container",
  containerDirective: "mark or container",
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

/** How the items of a list are read that have marks of their own, and what its items are called before their numbers. */
export interface ItemList {
  read?: ReadItem;
  words?: readonly string[];
}

/** Adds the blocks of nodes whose marks have been read or that hold none of their own; the inside of a container, a footnote. */
export function addBlocks(walk: Walk, nodes: readonly RootContent[], marks?: TextMarks): void {
  for (const node of nodes) {
    if (node.type === "heading") addHeading(walk, node);
    else if (node.type === "paragraph") {
      warnOfRunOn(walk.context.file, node);
      addParagraph(walk, node, marks);
    } else if (node.type === "list") addList(walk, node);
    else if (node.type === "footnoteDefinition") addContainer(walk, "note", node.children, { name: node.identifier });
    else if (node.type === "table") addTable(walk, node);
    else if (node.type === "code") addCode(walk, node);
    else if (node.type === "blockquote" && walk.container === undefined)
      addContainer(walk, "blockquote", node.children);
    else if (node.type === "thematicBreak" && walk.container === undefined) walk.rule = node;
    else if (node.type in otherBlocks) reportBlock(walk, node);
  }
}

/** Reports a block of a kind that a document may not hold, and with it the faults of the marks within. */
function reportBlock(
  walk: Walk,
  node: RootContent,
  where = walk.container === undefined ? "here" : "within a container",
): void {
  reportError(walk.context.file, node, {
    block: `Unexpected ${otherBlocks[node.type] ?? node.type} ${where}, expected it on its own in the text of the document. Move it, or write it as a paragraph or a list.`,
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
  const { scopes, languages, tracks, part } = walk;
  read();
  if (walk.part === part) Object.assign(walk, { scopes, languages, tracks });
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
  walk.tracks = closeScopes(walk.tracks, node.depth);
  const anchor = readMark({ node, words }) ?? "";
  // Only now, because those whom it names took part in the session that it begins.
  const children = readInline(walk, node);
  addBlock(
    walk,
    node,
    readBlockWords(walk, children),
    { type: "heading", depth: Math.max(2, node.depth), anchor },
    note,
  );
}

/**
 * Adds a paragraph, with marks of its own beside those of all text, and answers its block unless it has no words. Pictures on lines of
 * their own stand between what is above and below them.
 */
export function addParagraph(walk: Walk, node: Paragraph, marks?: TextMarks): BlockDraft | undefined {
  const added = partAtPictures(readInline(walk, node, marks)).map((run) =>
    run.pictures === undefined
      ? addBlock(walk, node, readBlockWords(walk, run.words), { type: "paragraph" })
      : addPictures(walk, node, run.pictures),
  );
  return added.find((block) => block !== undefined);
}

/**
 * Adds the items of a list, those of lists within them included, and answers the blocks of each of its own items: its first
 * paragraph, and then its further paragraphs and the items within it as they follow one another.
 */
export function addList(walk: Walk, list: List, items: ItemList = {}, level = 1): BlockDraft[][] {
  const { read: readItem, words } = items;
  walk.counts.lists += 1;
  const number = walk.counts.lists;
  const markers = readMarkers(walk.context.file, list, level === 1 ? words : undefined);
  return list.children.map((item) => {
    const start = walk.found.blocks.length;
    const read = readItem?.(item, level);
    const own = { list: number, level, ...markers.get(item), ...read?.fields };
    withLanguage(walk, read?.language, () => {
      item.children.forEach((child, at) => {
        const place = at === 0 ? { level } : { level, continued: true as const };
        if (child.type === "list") addList(walk, child, items, level + 1);
        else if (child.type === "paragraph")
          addItemWords(
            walk,
            { item, paragraph: child, marks: read?.marks, isPlain: readItem === undefined },
            own,
            place,
          );
        else if (readItem === undefined && (child.type === "table" || child.type === "code"))
          withinItem(walk, place, () => {
            addBlocks(walk, [child]);
          });
        else if (child.type in otherBlocks) reportBlock(walk, child, "within an item of a list");
        else addBlocks(walk, [child]);
      });
    });
    return walk.found.blocks.slice(start);
  });
}

/** A paragraph of an item; what is no item of a list of the portal's, nor near one, is plain. */
interface ItemParagraph {
  item: ListItem;
  paragraph: Paragraph;
  marks: TextMarks | undefined;
  isPlain: boolean;
}

/* The first words of an item have its number and its marks; what follows them goes on with it. */
function addItemWords(
  walk: Walk,
  { item, paragraph, marks, isPlain }: ItemParagraph,
  own: Omit<Extract<OwnFields, { type: "item" }>, "type" | "continued">,
  place: ItemPlace,
): void {
  warnOfRunOn(walk.context.file, paragraph);
  let isFirst = place.continued === undefined;
  for (const run of partAtPictures(readInline(walk, paragraph, marks))) {
    const at: ItemPlace = isFirst ? place : { ...place, continued: true };
    if (run.pictures === undefined) {
      const fields = isFirst ? own : { list: own.list, ...at };
      addBlock(walk, isFirst ? item : paragraph, readBlockWords(walk, run.words), { type: "item", ...fields });
    } else if (isPlain) withinItem(walk, at, () => addPictures(walk, paragraph, run.pictures));
    else reportPicture(walk, run.pictures);
    isFirst = false;
  }
}

/* The words of an item that has a page of its own stand without pictures in citations, data and hits. */
function reportPicture({ context: { file } }: Walk, [picture]: readonly Element[]): void {
  reportError(file, picture?.position?.start, {
    "picture-item":
      "Unexpected picture within an item that is marked or of a list of such, expected words alone. Put it below the list, on a line that begins without spaces, with an empty line above it.",
  });
}

/* What has a form of its own knows the item in which it stands. */
function withinItem(walk: Walk, place: ItemPlace, read: () => void): void {
  const { item } = walk;
  walk.item = place;
  read();
  walk.item = item;
}

/** Joins the words of blocks, and beside them the same with the numbers of footnotes where there are any. */
export function joinWords(blocks: readonly BlockDraft[], separator: string): { text: string; printed?: string } {
  const text = blocks.map((block) => block.text).join(separator);
  const printed = blocks.map((block) => block.printed ?? block.text).join(separator);
  return printed === text ? { text } : { text, printed };
}
