import type { Element, ElementContent, Root as HastRoot } from "hast";
import { toString } from "hast-util-to-string";
import type { Root } from "mdast";
import rehypeSlug from "rehype-slug";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import type { VFile } from "vfile";
import { type Block, type BlockContainer, ContainerKind } from "#lib/records/text/block";
import { foldSpace } from "./markdown";
import { reportError } from "./message";
import { readPhrasing } from "./phrasing";
import { wordsOfId } from "#lib/address/slug";

const toHast = unified().use(remarkRehype);
const slugs = unified().use(rehypeSlug);

/** What an editor calls the blocks that a document may not hold. */
const otherBlocks: Readonly<Record<string, string>> = {
  blockquote: "quotation marked by >",
  hr: "rule",
  pre: "text set off as code by four spaces or ```",
  div: "mark or container within another",
};

/** A block before its paragraph number is known; `anchor` is set for headings only. */
export type BlockDraft = {
  [Kind in Block["type"]]: Omit<Extract<Block, { type: Kind }>, "anchor"> & { anchor?: string };
}[Block["type"]];

/**
 * Turns the tree of a document into its blocks in reading order. A heading's anchor is the name of the
 * session or section where it has one, else the slug of its words; the ledger then holds it fast.
 */
export function buildBlocks(file: VFile, tree: Root): BlockDraft[] {
  const root: HastRoot = toHast.runSync(tree);
  const given = new Map(
    root.children.flatMap((child): [Element, string][] =>
      child.type === "element" && anchorOf(child) !== "" ? [[child, anchorOf(child)]] : [],
    ),
  );
  slugs.runSync(root);
  const state: State = {
    file,
    blocks: [],
    session: undefined,
    about: undefined,
    depth: 0,
    part: undefined,
    container: undefined,
    inset: undefined,
    containers: 0,
    note: undefined,
    insets: 0,
    lists: 0,
    given,
    taken: new Set(given.values()),
  };
  for (const child of root.children) if (child.type === "element") addElement(state, child);
  return state.blocks;
}

interface State {
  file: VFile;
  blocks: BlockDraft[];
  session: string | undefined;
  about: string | undefined;
  depth: number;
  part: string | undefined;
  container: BlockContainer | undefined;
  inset: number | undefined;
  containers: number;
  /** What the portal says of the next block, where it is said of the container that holds it. */
  note: string | undefined;
  insets: number;
  lists: number;
  /** The headings whose name is written in the file, and all names that are taken, these and those given on the way. */
  given: ReadonlyMap<Element, string>;
  taken: Set<string>;
}

function anchorOf(element: Element): string {
  const id = element.properties["id"];
  return typeof id === "string" ? id : "";
}

/** Builds a heading's anchor from its slug, in the letters of an identifier and told apart from paragraphs, quotations and pairs. */
function buildAnchor(state: State, slug: string): string {
  const words = wordsOfId(slug);
  const stem = words === "" || /^(?:[pqr]|qa)\d+$/.test(words) ? `section-${words}`.replace(/-$/, "") : words;
  let anchor = stem;
  for (let next = 2; state.taken.has(anchor); next += 1) anchor = `${stem}-${next}`;
  state.taken.add(anchor);
  return anchor;
}

function addElement(state: State, element: Element): void {
  const heading = /^h([1-6])$/.exec(element.tagName)?.[1];
  if (heading !== undefined) addHeading(state, element, Number(heading));
  else if (element.tagName === "p") addBlock(state, element, element.children, { type: "paragraph" });
  else if (element.tagName === "ul" || element.tagName === "ol") addOuterList(state, element);
  else if (element.tagName === "section") addSection(state, element);
  else if (propertyOf(element, "dataPart") !== undefined) openPart(state, element);
  else {
    reportError(
      state.file,
      element,
      "block",
      `Unexpected ${otherBlocks[element.tagName] ?? `<${element.tagName}>`} in a document, expected headings, paragraphs and lists. Write it as one of these, or remove it.`,
    );
  }
}

function propertyOf(element: Element, name: string): string | undefined {
  const value = element.properties[name];
  return typeof value === "string" && value !== "" ? value : undefined;
}

function addSection(state: State, element: Element): void {
  const before = { container: state.container, inset: state.inset };
  const kind = ContainerKind.safeParse(propertyOf(element, "dataContainer"));
  const name = propertyOf(element, "dataName");
  if (kind.success)
    state.container = { kind: kind.data, number: (state.containers += 1), ...(name === undefined ? {} : { name }) };
  if (propertyOf(element, "dataInset") !== undefined) state.inset = state.insets += 1;
  state.note = propertyOf(element, "dataNote") ?? state.note;
  for (const child of element.children) if (child.type === "element") addElement(state, child);
  Object.assign(state, before);
}

/** A part ends the session and the account before it. */
function openPart(state: State, element: Element): void {
  Object.assign(state, { part: propertyOf(element, "dataPart"), session: undefined, about: undefined, depth: 0 });
}

function addHeading(state: State, element: Element, depth: number): void {
  if (depth <= state.depth) {
    state.session = undefined;
    state.about = undefined;
    state.depth = 0;
  }
  const session = propertyOf(element, "dataSession");
  const about = propertyOf(element, "dataAbout");
  if (session !== undefined || about !== undefined) Object.assign(state, { session, about, depth });
  if (propertyOf(element, "dataPart") !== undefined) openPart(state, element);
  if (depth === 1) {
    reportError(
      state.file,
      element,
      "heading-depth",
      "Unexpected heading of the first depth, expected ## or deeper, for the title stands in the front matter. Add a #.",
    );
  }
  addBlock(state, element, element.children, {
    type: "heading",
    depth: Math.max(2, depth),
    anchor: state.given.get(element) ?? buildAnchor(state, anchorOf(element)),
  });
}

function addOuterList(state: State, list: Element): void {
  state.note = propertyOf(list, "dataNote") ?? state.note;
  addList(state, list, 1);
}

function addList(state: State, list: Element, level: number): void {
  state.lists += 1;
  const number = state.lists;
  const start = list.properties["start"];
  let ordinal = typeof start === "number" ? start : 1;
  for (const item of list.children) {
    if (item.type !== "element") continue;
    const recommendation = propertyOf(item, "dataRecommendation");
    const wording = propertyOf(item, "dataWording");
    const isList = (child: ElementContent): child is Element =>
      child.type === "element" && (child.tagName === "ul" || child.tagName === "ol");
    addBlock(
      state,
      item,
      item.children.filter((child) => !isList(child)),
      {
        type: "item",
        list: number,
        level,
        ...(list.tagName === "ol" ? { ordinal } : {}),
        ...(recommendation === undefined ? {} : { recommendation }),
        ...(wording === undefined ? {} : { wording }),
      },
    );
    for (const child of item.children) if (isList(child)) addList(state, child, level + 1);
    ordinal += 1;
  }
}

type OwnFields = {
  [Kind in BlockDraft["type"]]: Omit<
    Extract<BlockDraft, { type: Kind }>,
    "text" | "content" | "session" | "about" | "part" | "container" | "inset" | "note" | "line"
  >;
}[BlockDraft["type"]];

function addBlock(state: State, element: Element, children: ElementContent[], own: OwnFields): void {
  const text = foldSpace(toString({ type: "root", children }));
  const note = propertyOf(element, "dataNote") ?? state.note;
  if (text === "") return;
  state.note = undefined;
  state.blocks.push({
    ...own,
    text,
    content: readPhrasing(state.file, children),
    ...(state.session === undefined ? {} : { session: state.session }),
    ...(state.about === undefined ? {} : { about: state.about }),
    ...(state.part === undefined ? {} : { part: state.part }),
    ...(state.container === undefined ? {} : { container: state.container }),
    ...(state.inset === undefined ? {} : { inset: state.inset }),
    ...(note === undefined ? {} : { note }),
    line: element.position?.start.line ?? 1,
  });
}
