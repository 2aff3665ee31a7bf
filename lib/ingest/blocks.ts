import type { Element, Root as HastRoot } from "hast";
import { toString } from "hast-util-to-string";
import type { Root } from "mdast";
import rehypeSlug from "rehype-slug";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import type { VFile } from "vfile";
import type { Block } from "#lib/records/block";
import { foldSpace } from "./markdown";
import { reportError } from "./message";
import { readPhrasing } from "./phrasing";

const toHast = unified().use(remarkRehype).use(rehypeSlug);

/** A block before its paragraph number is known; `anchor` is set for headings only. */
export type BlockDraft = { [Kind in Block["type"]]: Omit<Extract<Block, { type: Kind }>, "anchor"> & { anchor?: string } }[Block["type"]];

/**
 * Turns the tree of a document into its blocks in reading order. A heading's anchor is the session's name where it
 * has one, else the slug that rehype-slug gives; the ledger then holds it fast.
 */
export function buildBlocks(file: VFile, tree: Root): BlockDraft[] {
  const root: HastRoot = toHast.runSync(tree);
  const state: State = { file, blocks: [], session: undefined, depth: 0, lists: 0 };
  for (const child of root.children) if (child.type === "element") addElement(state, child);
  return state.blocks;
}

interface State {
  file: VFile;
  blocks: BlockDraft[];
  session: string | undefined;
  depth: number;
  lists: number;
}

function addElement(state: State, element: Element): void {
  const heading = /^h([1-6])$/.exec(element.tagName)?.[1];
  if (heading !== undefined) addHeading(state, element, Number(heading));
  else if (element.tagName === "p") addBlock(state, element, { type: "paragraph" });
  else if (element.tagName === "ul" || element.tagName === "ol") addList(state, element);
  else if (element.tagName === "section") {
    for (const child of element.children) if (child.type === "element") addElement(state, child);
  } else {
    reportError(state.file, element, "block", `Unexpected <${element.tagName}> in a document, expected headings, paragraphs and lists. Write it as one of these.`);
  }
}

function addHeading(state: State, element: Element, depth: number): void {
  const own = element.properties["dataSession"];
  if (typeof own === "string") {
    state.session = own;
    state.depth = depth;
  } else if (depth <= state.depth) {
    state.session = undefined;
    state.depth = 0;
  }
  if (depth === 1) {
    reportError(state.file, element, "heading-depth", "Unexpected heading of the first depth, expected ## or deeper, for the title stands in the front matter. Add a #.");
  }
  const anchor = element.properties["id"];
  addBlock(state, element, { type: "heading", depth: Math.max(2, depth), anchor: typeof anchor === "string" ? anchor : "" });
}

function addList(state: State, list: Element): void {
  state.lists += 1;
  const start = list.properties["start"];
  let ordinal = typeof start === "number" ? start : 1;
  for (const item of list.children) {
    if (item.type !== "element") continue;
    const recommendation = item.properties["dataRecommendation"];
    addBlock(state, item, {
      type: "item",
      list: state.lists,
      ...(list.tagName === "ol" ? { ordinal } : {}),
      ...(typeof recommendation === "string" ? { recommendation } : {}),
    });
    ordinal += 1;
  }
}

type OwnFields = { [Kind in BlockDraft["type"]]: Omit<Extract<BlockDraft, { type: Kind }>, "text" | "content" | "session" | "line"> }[BlockDraft["type"]];

function addBlock(state: State, element: Element, own: OwnFields): void {
  const text = foldSpace(toString(element));
  if (text === "") return;
  state.blocks.push({
    ...own,
    text,
    content: readPhrasing(state.file, element.children),
    ...(state.session === undefined ? {} : { session: state.session }),
    line: element.position?.start.line ?? 1,
  });
}
