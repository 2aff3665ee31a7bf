import type { List, Paragraph, RootContent } from "mdast";
import type { ContainerDirective } from "mdast-util-directive";
import type { VFile } from "vfile";
import { buildId } from "#lib/address/identifier";
import { lastNameOf } from "#lib/address/name";
import { buildPath } from "#lib/address/permalink";
import type { Recommendation } from "#lib/records/recommendation";
import type { Phrasing } from "#lib/records/text/block";
import { languageProps } from "#lib/text/language";
import { describeContent } from "#lib/ingest/blocks/add-block";
import { addBlocks, addList, addParagraph, joinWords, keepScopes, type ReadItem } from "#lib/ingest/block";
import { printedWordsOf } from "#lib/ingest/markdown/inline";
import { reportError, reportMissing } from "#lib/ingest/message";
import { partOf, provenanceOf, sessionOf, type TextMark, type Walk } from "#lib/ingest/walk-state";
import { readAttributes } from "#lib/ingest/marks/directive";
import { describeLeadIn, describeOwn, findHeading, type Listing, readLines } from "./context";
import { addItemTable } from "./table";
import {
  joinTerms,
  noTerms,
  type Own,
  readItem,
  readMark,
  readTerms,
  reportStrayList,
  reportStrayRec,
  type Terms,
} from "./mark";
import { readKind } from "#lib/ingest/marks/kind";
import { warnOfIndent, warnOfLetters } from "./lettered";

/*
 * :::recommendations{kind=finding topics="prevention"}
 * To governments: :list{to="states"}
 *
 * - Child trafficking and child protection should not … be considered separately; :rec{#r1 to="business media"}
 * - Parents should be helped; :rec{#r2 repeats="harbour-2/panel-1/r4"}
 * :::
 */

/** Reads a container of recommendations: the sentence that introduces them, lists of items, or items within sentences. */
export function readRecommendations(walk: Walk, container: ContainerDirective): void {
  const { file } = walk.context;
  const { kind, from, ...terms } = readAttributes(file, container, ["kind", "from", "topics", "to"]);
  const known = readKind(walk.context, "list-kinds", kind);
  if ("expected" in known) {
    reportMissing(file, container, kind ?? "", {
      "recommendations-kind": `Unexpected kind "${kind ?? ""}" of a list of items, expected ${known.expected}`,
    });
  }
  const owner = sessionOf(walk)?.id ?? (walk.part === undefined ? undefined : partOf(walk));
  if (owner === undefined || !hasItems(container)) {
    if (owner === undefined && !walk.isLost) reportOutside(file, container);
    else if (owner !== undefined) reportForm(file, container);
    addUnread(walk, container);
    return;
  }
  const listing: Listing = {
    owner,
    ...("expected" in known
      ? { kind: undefined, words: [] }
      : { kind: known.id, words: [known.label, ...(known.numberedAs ?? [])] }),
    from,
    terms: readTerms(terms),
    ofList: noTerms,
    leadIn: {},
  };
  keepScopes(walk, () => {
    container.children.forEach((child, at) => {
      warnOfIndent(file, child, container);
      readChild(walk, child, container.children[at + 1], listing);
    });
  });
}

function readChild(walk: Walk, child: RootContent, next: RootContent | undefined, listing: Listing): void {
  if (child.type === "list" && introducesList(child, next)) {
    reportNumberedSentence(walk.context.file, child);
    addBlocks(walk, [child]);
  } else if (child.type === "list") addItems(walk, child, listing);
  else if (child.type === "table") addItemTable(walk, child, listing);
  else if (child.type === "paragraph") {
    warnOfLetters(walk.context.file, child, listing.words);
    addSentence(walk, child, next?.type === "list" || next?.type === "table", listing);
  } else {
    // What stood above a heading introduces nothing below it.
    if (child.type === "heading") Object.assign(listing, { leadIn: {}, ofList: noTerms });
    addBlocks(walk, [child]);
  }
}

/** Adds the blocks of a container that can't be read: its fault alone is told; the marks in it would be right in another place. */
export function addUnread(walk: Walk, { children }: ContainerDirective): void {
  const { textMarks } = walk;
  walk.textMarks = new Map([...textMarks, ["rec", () => []], ["list", () => []], ["item", () => undefined]]);
  addBlocks(walk, children);
  walk.textMarks = textMarks;
}

function hasItems({ children }: ContainerDirective): boolean {
  return children.some(
    (child) =>
      child.type === "list" ||
      child.type === "table" ||
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
    "recommendations-form": `Unexpected form of a list of recommendations, expected the sentence that introduces it, if there is one, and then a list or a table. Write each item on a line of its own behind a hyphen, "- …", with an empty line above the first.`,
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
function addItems(walk: Walk, list: List, { owner, kind, words, from, leadIn, terms, ofList }: Listing): void {
  const heading = findHeading(walk);
  const idOf = (name: string) => buildId({ kind: "recommendation", holder: owner, item: name });
  const marks = new Map(list.children.map((item) => [item, readItem(walk.context, item)]));
  const readMarked: ReadItem = (item) => {
    const found = marks.get(item);
    if (found === undefined) return undefined;
    const { node: rec, mark } = found;
    const readRec: TextMark = (_, node) => (node === rec ? [] : reportStrayRec(walk, node));
    return {
      fields: mark === undefined || kind === undefined ? {} : { recommendation: idOf(mark.name) },
      marks: new Map([["rec", readRec]]),
      language: mark?.language,
    };
  };
  const added = addList(walk, list, { read: readMarked, words });
  list.children.forEach((item, index) => {
    const mark = marks.get(item)?.mark;
    if (mark === undefined || kind === undefined) return;
    const { name, links, language, translationOf, ...own } = mark;
    const id = idOf(name);
    const blocks = added[index] ?? [];
    walk.found.recommendations.push({
      id,
      kind,
      ...joinWords(blocks, " "),
      ...readLines(blocks),
      ...describeOwn(walk, { language, translationOf }, blocks),
      ...joinTerms([terms, ofList, own]),
      links,
      ...(heading === undefined ? {} : { heading }),
      ...leadIn,
      ...(from === undefined ? {} : { from }),
      provenance: provenanceOf(walk.context.file, item),
      place: owner,
      block: blocks.find((block) => block.type === "item" && block.recommendation === id),
    });
  });
}

/**
 * Adds a paragraph, which introduces the list below it, and reads the items within its sentences: "such as :item[the need for
 * training]{#r1} and …".
 */
function addSentence(walk: Walk, paragraph: Paragraph, isAbove: boolean, listing: Listing): void {
  const found: FoundItem[] = [];
  listing.ofList = noTerms;
  const readList: TextMark = (_, node) => {
    if (!isAbove || paragraph.children.at(-1) !== node) return reportStrayList(walk, node);
    listing.ofList = readTerms(readAttributes(walk.context.file, node, ["topics", "to"]));
    return [];
  };
  const marks = new Map([
    ["item", buildItemReader(listing, found)],
    ["list", readList],
  ]);
  const block = addParagraph(walk, paragraph, marks);
  if (block !== undefined) listing.leadIn = describeLeadIn(walk, block);
  const heading = findHeading(walk);
  for (const { own, links, language, translationOf, ...item } of found) {
    walk.found.recommendations.push({
      ...item,
      ...describeContent(findElement(block?.content ?? [], lastNameOf(item.id))),
      ...(heading === undefined ? {} : { heading }),
      ...describeOwn(walk, { language, translationOf }, block === undefined ? [] : [block]),
      ...(block === undefined ? { leadIn: item.text } : describeLeadIn(walk, block)),
      ...joinTerms([listing.terms, own]),
      links,
      ...(listing.from === undefined ? {} : { from: listing.from }),
      provenance: provenanceOf(walk.context.file, paragraph),
      place: listing.owner,
      block,
    });
  }
}

/* What an element of a text holds, by the anchor that it bears. */
function findElement(content: readonly Phrasing[], id: string): readonly Phrasing[] {
  return content.flatMap((each) =>
    each.type === "text" ? [] : each.properties["id"] === id ? each.children : findElement(each.children, id),
  );
}

/** An item within a sentence, and the terms of its own mark. */
type FoundItem = Pick<Recommendation, "id" | "kind" | "text" | "printed" | "links"> & Own & { own: Terms };

function buildItemReader({ owner, kind }: Listing, found: FoundItem[]): TextMark {
  return (walk, node, { words, children }) => {
    const mark = kind === undefined ? undefined : readMark(walk.context, node);
    if (kind === undefined || mark === undefined) return undefined;
    const { name, links, language, translationOf, ...own } = mark;
    const id = buildId({ kind: "recommendation", holder: owner, item: name });
    const printed = printedWordsOf(children);
    found.push({
      id,
      kind,
      text: words,
      ...(printed === words ? {} : { printed }),
      own,
      links,
      language,
      translationOf,
    });
    // In its session the words themselves are the item: they bear its anchor and lead to its page.
    return [
      {
        type: "element",
        tagName: "a",
        properties: { href: buildPath(id), id: name, ...languageProps(language) },
        children,
      },
    ];
  };
}
