import type { List, ListItem, Paragraph, RootContent } from "mdast";
import type { ContainerDirective, TextDirective } from "mdast-util-directive";
import { toString } from "mdast-util-to-string";
import type { VFile } from "vfile";
import { buildId } from "#lib/address/identifier";
import { buildPath } from "#lib/address/permalink";
import { LinkKind, type Recommendation } from "#lib/records/recommendation";
import { addBlocks, addList, addParagraph, joinWords } from "#lib/ingest/block";
import { printedWordsOf } from "#lib/ingest/inline";
import { reportError } from "#lib/ingest/message";
import {
  type BlockDraft,
  type IngestContext,
  partOf,
  provenanceOf,
  sessionOf,
  type TextMark,
  type Walk,
} from "#lib/ingest/walk-state";
import { readAttributes } from "./directive";
import { readKind } from "./kind";

/*
 * :::recommendations{kind=finding}
 * Concrete findings of the panel include:
 *
 * - Child trafficking and child protection should not … be considered separately; :rec{#r1 topics="prevention" to="business media"}
 * - Parents should be helped; :rec{#r2 repeats="harbour-2/panel-1/r4"}
 * :::
 */

/** What the mark of an item says: its name, such as `r1`, the terms of the portal's vocabularies that it is given, and its links. */
type ItemMark = { name: string } & Pick<Recommendation, "topics" | "addressees" | "links">;

/** What a container says of the items in it; their kind is missing where it is none. */
interface Listing {
  /** Identifier of the session or part that the items belong to. */
  owner: string;
  kind: string | undefined;
  from: string | undefined;
  /** The sentence that introduces the list, once it has been read. */
  leadIn: string | undefined;
}

/** Reads a container of recommendations: the sentence that introduces them, lists of items, or items within sentences. */
export function readRecommendations(walk: Walk, container: ContainerDirective): void {
  const { file } = walk.context;
  const { kind, from } = readAttributes(file, container, ["kind", "from"]);
  const known = readKind(walk.context, "list-kinds", kind);
  if ("expected" in known) {
    reportError(file, container, {
      "recommendations-kind": `Unexpected kind "${kind ?? ""}" of a list of items, expected ${known.expected}`,
    });
  }
  const owner = sessionOf(walk)?.id ?? (walk.part === undefined ? undefined : partOf(walk));
  if (owner === undefined || !hasItems(container)) {
    if (owner === undefined) reportOutside(file, container);
    else reportForm(file, container);
    addBlocks(walk, container.children, new Map([["item", () => undefined]]));
    return;
  }
  const listing: Listing = { owner, kind: "expected" in known ? undefined : known.id, from, leadIn: undefined };
  for (const [index, child] of container.children.entries()) {
    if (child.type === "list" && introducesList(child, container.children[index + 1])) {
      reportNumberedSentence(file, child);
      addBlocks(walk, [child]);
    } else if (child.type === "list") addItems(walk, child, listing);
    else if (child.type !== "paragraph") addBlocks(walk, [child]);
    else {
      const block = addSentence(walk, child, listing);
      listing.leadIn ??= block?.text;
    }
  }
}

function hasItems({ children }: ContainerDirective): boolean {
  return children.some(
    (child) =>
      child.type === "list" ||
      (child.type === "paragraph" &&
        child.children.some((each) => each.type === "textDirective" && each.name === "item")),
  );
}

function reportOutside(file: VFile, container: ContainerDirective): void {
  reportError(file, container, {
    "recommendations-place":
      "Unexpected list of recommendations outside a session, expected it below a heading with ::session{#…} or in a ::part of a document. Move it or mark the session.",
  });
}

function reportForm(file: VFile, container: ContainerDirective): void {
  reportError(file, container, {
    "recommendations-form":
      "Unexpected form of a list of recommendations, expected the sentence that introduces it, if there is one, and then a list. Correct the container.",
  });
}

/* A paragraph with a number printed before it, which Markdown takes for a list: one number, and then the list it introduces. */
function introducesList(list: List, next: RootContent | undefined): boolean {
  return list.ordered === true && list.children.length === 1 && next?.type === "list";
}

function reportNumberedSentence(file: VFile, list: List): void {
  const number = `${list.start ?? 1}`;
  reportError(file, list, {
    "recommendations-form": `Unexpected list of number ${number} alone before another list, expected the sentence that introduces that. Write "${number}\\." where that number is printed before a paragraph.`,
  });
}

/** Adds a list and reads its items, the words of a list within an item being the item's too. */
function addItems(walk: Walk, list: List, { owner, kind, from, leadIn }: Listing): void {
  const marks = new Map(list.children.map((item) => [item, readItem(walk.context, item)]));
  const added = addList(walk, list, (item) => {
    const found = marks.get(item);
    if (found === undefined) return undefined;
    const { node: rec, mark } = found;
    const readRec: TextMark = (_, node) => (node === rec ? [] : reportStrayRec(walk, node));
    return {
      fields:
        mark === undefined || kind === undefined
          ? {}
          : { recommendation: buildId({ kind: "recommendation", holder: owner, item: mark.name }) },
      marks: new Map([["rec", readRec]]),
    };
  });
  list.children.forEach((item, index) => {
    const mark = marks.get(item)?.mark;
    if (mark === undefined || kind === undefined) return;
    const { name, ...terms } = mark;
    const id = buildId({ kind: "recommendation", holder: owner, item: name });
    const blocks = added[index] ?? [];
    walk.found.recommendations.push({
      id,
      kind,
      ...joinWords(blocks, " "),
      ...terms,
      ...(leadIn === undefined ? {} : { leadIn }),
      ...(from === undefined ? {} : { from }),
      provenance: provenanceOf(walk.context.file, item),
      place: owner,
      block: blocks.find((block) => block.type === "item" && block.recommendation === id),
    });
  });
}

/** Adds a paragraph and reads the items within its sentences: "such as :item[the need for training]{#r1} and …". */
function addSentence(walk: Walk, paragraph: Paragraph, { owner, kind, from }: Listing): BlockDraft | undefined {
  const found: (Pick<Recommendation, "id" | "kind" | "text" | "printed"> & { terms: Omit<ItemMark, "name"> })[] = [];
  const readInlineItem: TextMark = (_, node, { words, children }) => {
    const mark = kind === undefined ? undefined : readMark(walk.context, node);
    if (kind === undefined || mark === undefined) return undefined;
    const { name, ...terms } = mark;
    const id = buildId({ kind: "recommendation", holder: owner, item: name });
    const printed = printedWordsOf(children);
    found.push({ id, kind, text: words, ...(printed === words ? {} : { printed }), terms });
    // In its session the words themselves are the item: they bear its anchor and lead to its page.
    return [{ type: "element", tagName: "a", properties: { href: buildPath(id), id: name }, children }];
  };
  const block = addParagraph(walk, paragraph, new Map([["item", readInlineItem]]));
  for (const { terms, ...item } of found) {
    walk.found.recommendations.push({
      ...item,
      leadIn: block?.text ?? item.text,
      ...terms,
      ...(from === undefined ? {} : { from }),
      provenance: provenanceOf(walk.context.file, paragraph),
      place: owner,
      block,
    });
  }
  return block;
}

/** Reads the `:rec` mark at the end of an item; `mark` is missing where it is faulty. */
function readItem(
  context: IngestContext,
  item: ListItem,
): { node: TextDirective; mark: ItemMark | undefined } | undefined {
  if (toString(item).trim() === "")
    return reportError(context.file, item, {
      "recommendations-form": "Unexpected item without words, expected some. Remove it.",
    });
  const paragraph = markedParagraph(item);
  const node = paragraph?.children.at(-1);
  if (node?.type === "textDirective" && node.name === "rec") return { node, mark: readMark(context, node) };
  return reportError(context.file, (paragraph ?? item).position?.end ?? item, {
    "recommendation-identifier":
      "Unexpected recommendation without an identifier, expected :rec{#…} at the end of the item. Run npm run mint.",
  });
}

/** The paragraph of an item that ends in its mark: the last one, or the last before a list within the item. */
export function markedParagraph(item: ListItem): Paragraph | undefined {
  const list = item.children.findIndex((child) => child.type === "list");
  const last = item.children.at(list === -1 ? -1 : Math.max(0, list - 1));
  return last?.type === "paragraph" ? last : undefined;
}

function readMark(context: IngestContext, mark: TextDirective): ItemMark | undefined {
  const {
    id: name = "",
    topics = "",
    to = "",
    ...linked
  } = readAttributes(context.file, mark, ["id", "topics", "to", ...LinkKind.options]);
  const words = (list: string) => list.split(/\s+/u).filter((word) => word !== "");
  const links = LinkKind.options.flatMap((kind) => words(linked[kind] ?? "").map((target) => ({ kind, to: target })));
  if (/^r[1-9]\d*$/.test(name)) return { name, topics: words(topics), addressees: words(to), links };
  if (name === "")
    return reportError(context.file, mark, {
      "recommendation-identifier":
        "Unexpected mark of a recommendation without an identifier, expected one. Run npm run mint.",
    });
  return reportError(context.file, mark, {
    "recommendation-identifier": `Unexpected identifier "${name}" of a recommendation, expected r and a number. Remove the mark and run npm run mint.`,
  });
}

/** Reports a `:rec` that is not at the end of an item of a list. */
export function reportStrayRec({ context }: Walk, node: TextDirective): undefined {
  reportError(context.file, node, {
    "recommendation-place":
      "Unexpected :rec, expected it only at the end of an item within :::recommendations. Move or remove it.",
  });
}

/** Reports an `:item` that is not in a sentence of such a container. */
export function reportStrayItem({ context }: Walk, node: TextDirective): undefined {
  reportError(context.file, node, {
    "recommendation-place":
      "Unexpected :item, expected it only in a sentence within :::recommendations. Move or remove it.",
  });
}
