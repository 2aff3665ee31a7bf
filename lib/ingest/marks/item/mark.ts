import type { ListItem, Paragraph, PhrasingContent } from "mdast";
import type { TextDirective } from "mdast-util-directive";
import { toString } from "mdast-util-to-string";
import { LinkKind, type Recommendation } from "#lib/records/recommendation";
import { readLanguage } from "#lib/ingest/language";
import { reportError, reportUnminted } from "#lib/ingest/message";
import type { IngestContext, Walk } from "#lib/ingest/walk-state";
import { readAttributes } from "#lib/ingest/marks/directive";

/** What the mark of an item says: its name, such as `r1`, the terms of the portal's vocabularies that it is given, and its links. */
export type ItemMark = { name: string } & Own & Terms & Pick<Recommendation, "links">;

/** What an item says of itself: its language, and the item of another document that it translates. */
export interface Own {
  language?: string | undefined;
  translationOf?: string | undefined;
}

/** The terms that a container, a list or an item is given; those of the outer hold for what is in it. */
export type Terms = Pick<Recommendation, "topics" | "addressees">;

/** Says nothing of what items are about, nor of who is asked. */
export const noTerms: Terms = { topics: [], addressees: [] };

/** Reads the `:rec` mark at the end of an item; `mark` is missing where it is faulty. */
export function readItem(
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
  return reportUnminted(context.file, (paragraph ?? item).position?.end ?? item, {
    "recommendation-identifier":
      "Unexpected recommendation without an identifier, expected :rec{#…} at the end of the item. Write it there, with a number that no other item has.",
  });
}

/**
 * The paragraph of an item that ends in its mark, or where it has none yet the one that a mark is written behind: the last, or
 * the last before a list within the item.
 */
export function markedParagraph({ children }: ListItem): Paragraph | undefined {
  const marked = children.find((child) => child.type === "paragraph" && isMark(child.children.at(-1)));
  const list = children.findIndex((child) => child.type === "list");
  const last = marked ?? children.at(list === -1 ? -1 : Math.max(0, list - 1));
  return last?.type === "paragraph" ? last : undefined;
}

function isMark(node: PhrasingContent | undefined): boolean {
  return node?.type === "textDirective" && node.name === "rec";
}

/** Reads a mark that names an item, `:rec` or `:item`; undefined where it is faulty. */
export function readMark(context: IngestContext, mark: TextDirective): ItemMark | undefined {
  const {
    id: name = "",
    topics,
    to,
    ...linked
  } = readAttributes(context.file, mark, ["id", "topics", "to", "lang", "translation-of", ...LinkKind.options]);
  const links = LinkKind.options.flatMap((kind) => splitNames(linked[kind]).map((target) => ({ kind, to: target })));
  const language = readLanguage(context.file, mark, linked.lang);
  const own = { language, translationOf: linked["translation-of"] };
  if (/^r[1-9]\d*$/.test(name)) return { name, ...own, ...readTerms({ topics, to }), links };
  if (name === "")
    return reportUnminted(context.file, mark, {
      "recommendation-identifier":
        "Unexpected mark of a recommendation without an identifier, expected #r1 or such. Write it there, with a number that no other item has.",
    });
  return reportError(context.file, mark, {
    "recommendation-identifier": `Unexpected identifier "${name}" of a recommendation, expected r and a number. Remove it, and minting gives it one.`,
  });
}

/** Reads the terms that a mark gives, by identifier. */
export function readTerms({ topics, to }: { topics?: string | undefined; to?: string | undefined }): Terms {
  return { topics: splitNames(topics), addressees: splitNames(to) };
}

function splitNames(list = ""): string[] {
  return list.split(/\s+/u).filter((word) => word !== "");
}

/** Joins the terms that an item has from its container, its list and its own mark. */
export function joinTerms(all: readonly Terms[]): Terms {
  return {
    topics: [...new Set(all.flatMap(({ topics }) => topics))],
    addressees: [...new Set(all.flatMap(({ addressees }) => addressees))],
  };
}

/** Reports a `:rec` that is not at the end of an item of a list, unless a mark that could not be read might have begun that. */
export function reportStrayRec({ context, isLost }: Walk, node: TextDirective): undefined {
  if (isLost) return;
  reportError(context.file, node, {
    "recommendation-place":
      "Unexpected :rec, expected it only at the end of an item, or of a cell of a table, within :::recommendations. Move or remove it.",
  });
}

/** Reports an `:item` that is not in a sentence of such a container. */
export function reportStrayItem({ context }: Walk, node: TextDirective): undefined {
  reportError(context.file, node, {
    "recommendation-place":
      "Unexpected :item, expected it only in a sentence within :::recommendations. Move or remove it.",
  });
}

/** Reports a `:list` that is not at the end of the paragraph right above a list. */
export function reportStrayList({ context }: Walk, node: TextDirective): undefined {
  reportError(context.file, node, {
    "recommendation-place":
      "Unexpected :list, expected it only at the end of the paragraph right above a list or table within :::recommendations. Move or remove it.",
  });
}
