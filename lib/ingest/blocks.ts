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
import { wordsOfId } from "./words-of-id";

const toHast = unified().use(remarkRehype);
const slugs = unified().use(rehypeSlug);

/** What an editor calls the blocks that a document may not hold. */
const otherBlocks: Readonly<Record<string, string>> = { blockquote: "quotation marked by >", hr: "rule", pre: "text set off as code by four spaces or ```" };

/** A block before its paragraph number is known; `anchor` is set for headings only. */
export type BlockDraft = { [Kind in Block["type"]]: Omit<Extract<Block, { type: Kind }>, "anchor"> & { anchor?: string } }[Block["type"]];

/**
 * Turns the tree of a document into its blocks in reading order. A heading's anchor is the name of the
 * session or section where it has one, else the slug of its words; the ledger then holds it fast.
 */
export function buildBlocks(file: VFile, tree: Root): BlockDraft[] {
  const root: HastRoot = toHast.runSync(tree);
  const given = new Map(root.children.flatMap((child): [Element, string][] => (child.type === "element" && anchorOf(child) !== "" ? [[child, anchorOf(child)]] : [])));
  slugs.runSync(root);
  const state: State = { file, blocks: [], session: undefined, depth: 0, lists: 0, given, taken: new Set(given.values()) };
  for (const child of root.children) if (child.type === "element") addElement(state, child);
  return state.blocks;
}

interface State {
  file: VFile;
  blocks: BlockDraft[];
  session: string | undefined;
  depth: number;
  lists: number;
  /** The headings whose name is written in the file, and all names that are taken, these and those given on the way. */
  given: ReadonlyMap<Element, string>;
  taken: Set<string>;
}

function anchorOf(element: Element): string {
  const id = element.properties["id"];
  return typeof id === "string" ? id : "";
}

/** Builds a heading's anchor from its slug, in the letters of an identifier and told apart from numbered paragraphs. */
function buildAnchor(state: State, slug: string): string {
  const words = wordsOfId(slug);
  const stem = words === "" || /^p\d+$/.test(words) ? `section-${words}`.replace(/-$/, "") : words;
  let anchor = stem;
  for (let next = 2; state.taken.has(anchor); next += 1) anchor = `${stem}-${next}`;
  state.taken.add(anchor);
  return anchor;
}

function addElement(state: State, element: Element): void {
  const heading = /^h([1-6])$/.exec(element.tagName)?.[1];
  if (heading !== undefined) addHeading(state, element, Number(heading));
  else if (element.tagName === "p") addBlock(state, element, { type: "paragraph" });
  else if (element.tagName === "ul" || element.tagName === "ol") addList(state, element);
  else if (element.tagName === "section") {
    for (const child of element.children) if (child.type === "element") addElement(state, child);
  } else {
    reportError(state.file, element, "block", `Unexpected ${otherBlocks[element.tagName] ?? `<${element.tagName}>`} in a document, expected headings, paragraphs and lists. Write it as one of these, or remove it.`);
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
  addBlock(state, element, { type: "heading", depth: Math.max(2, depth), anchor: state.given.get(element) ?? buildAnchor(state, anchorOf(element)) });
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
