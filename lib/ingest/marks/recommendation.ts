import type { ListItem, Paragraph } from "mdast";
import type { ContainerDirective, TextDirective } from "mdast-util-directive";
import { toString } from "mdast-util-to-string";
import { visit } from "unist-util-visit";
import { buildPath } from "#lib/address/permalink";
import { LinkKind, ListKind, type Recommendation } from "#lib/records/recommendation";
import { type IngestContext, provenanceOf } from "#lib/ingest/context";
import { readAttributes } from "./directive";
import { foldSpace } from "#lib/ingest/markdown";
import { reportError } from "#lib/ingest/message";

/*
 * :::recommendations{kind=finding}
 * Concrete findings of the panel include:
 *
 * - Child trafficking and child protection should not … be considered separately; :rec{#r1 topics="prevention" to="business media"}
 * - Parents should be helped; :rec{#r2 repeats="harbour-2/panel-1/r4"}
 * :::
 */

/** An item as read, before its paragraph is known. */
export type RecommendationDraft = Pick<
  Recommendation,
  "id" | "kind" | "text" | "leadIn" | "from" | "topics" | "addressees" | "links" | "provenance"
>;

/** Reads a container of recommendations; the marks are taken out of the tree and each item says whose it is. */
export function readRecommendations(
  context: IngestContext,
  container: ContainerDirective,
  place: string | undefined,
): RecommendationDraft[] {
  const { file } = context;
  const attributes = readAttributes(file, container, ["kind", "from"]);
  const kind = ListKind.safeParse(attributes.kind);
  if (!kind.success) {
    reportError(
      file,
      container,
      "recommendations-kind",
      `Unexpected kind "${attributes.kind ?? ""}" of a list of recommendations, expected ${ListKind.options.join(", ")}. Write kind=… as the report calls them.`,
    );
  }
  if (place === undefined) {
    reportError(
      file,
      container,
      "recommendations-place",
      "Unexpected list of recommendations outside a session, expected it below a heading with ::session{#…} or in a ::part of a document. Move it or mark the session.",
    );
    return [];
  }
  const items = container.children.flatMap((child) => (child.type === "list" ? child.children : []));
  const leadIn = container.children.find((child) => child.type === "paragraph");
  if (items.length === 0 && !hasInlineItems(container)) {
    reportError(
      file,
      container,
      "recommendations-form",
      "Unexpected form of a list of recommendations, expected the sentence that introduces it, if there is one, and then a list. Correct the container.",
    );
    return [];
  }
  const from = attributes.from === undefined ? {} : { from: attributes.from };
  const drafts = kind.success ? readInlineItems(context, container, place, kind.data) : [];
  for (const item of items) {
    const text = textWithoutMarks(item);
    const mark = takeMark(context, item);
    if (mark === undefined || !kind.success) continue;
    const { name, ...terms } = mark;
    const id = `${place}/${name}`;
    item.data = { ...item.data, hProperties: { dataRecommendation: id } };
    drafts.push({
      id,
      kind: kind.data,
      text,
      ...terms,
      ...(leadIn === undefined ? {} : { leadIn: foldSpace(toString(leadIn)) }),
      ...from,
      provenance: provenanceOf(file, item),
    });
  }
  return drafts;
}

function hasInlineItems(container: ContainerDirective): boolean {
  return container.children.some(
    (child) =>
      child.type === "paragraph" &&
      child.children.some((each) => each.type === "textDirective" && each.name === "item"),
  );
}

/** Reads the items that stand within sentences: "such as :item[the need for training]{#r1} and …". */
function readInlineItems(
  context: IngestContext,
  container: ContainerDirective,
  place: string,
  kind: ListKind,
): RecommendationDraft[] {
  const { file } = context;
  return container.children.flatMap((paragraph) => {
    if (paragraph.type !== "paragraph") return [];
    const leadIn = foldSpace(toString(paragraph));
    return paragraph.children.flatMap((mark): RecommendationDraft[] => {
      if (mark.type !== "textDirective" || mark.name !== "item") return [];
      const read = readMark(context, mark);
      if (read === undefined) return [];
      const { name, ...terms } = read;
      const id = `${place}/${name}`;
      // In its session the words themselves are the item: they bear its anchor and lead to its page.
      mark.data = { ...mark.data, hName: "a", hProperties: { href: buildPath(id), id: name } };
      return [
        { id, kind, text: foldSpace(toString(mark)), leadIn, ...terms, provenance: provenanceOf(file, paragraph) },
      ];
    });
  });
}

/** What the mark of an item says: its name, such as `r1`, the terms of the portal's vocabularies that it is given, and its links. */
type ItemMark = { name: string } & Pick<Recommendation, "topics" | "addressees" | "links">;

/** Takes the `:rec` mark off the end of an item and answers what it says. */
function takeMark(context: IngestContext, item: ListItem): ItemMark | undefined {
  const { file } = context;
  const last = markedParagraph(item);
  const mark = last?.children.at(-1);
  if (last === undefined || mark?.type !== "textDirective" || mark.name !== "rec") {
    const end = (last ?? item).position?.end;
    reportError(
      file,
      end ?? item,
      "recommendation-identifier",
      "Unexpected recommendation without an identifier, expected :rec{#…} at the end of the item. Run npm run mint.",
    );
    return undefined;
  }
  const read = readMark(context, mark);
  last.children.pop();
  const before = last.children.at(-1);
  if (before?.type === "text") before.value = before.value.trimEnd();
  return read;
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
  reportError(
    context.file,
    mark,
    "recommendation-identifier",
    `Unexpected identifier "${name}" of a recommendation, expected r and a number. Remove the mark and run npm run mint.`,
  );
  return undefined;
}

/** The words of an item as a reader sees them, those of a list within it too, folded to single spaces. */
function textWithoutMarks(item: ListItem): string {
  const texts: string[] = [];
  visit(item, "paragraph", (paragraph) => {
    texts.push(toString(paragraph));
  });
  return foldSpace(texts.join(" "));
}
