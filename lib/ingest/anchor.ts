import type { Element, Root } from "hast";
import rehypeSlug from "rehype-slug";
import { unified } from "unified";
import type { VFile } from "vfile";
import { takeName, wordsOfId } from "#lib/address/slug";
import { isNumberedName } from "#lib/ingest/marks/section";
import { numberTexts, type ParagraphNumber } from "#lib/ledger/numbering";
import type { Block } from "#lib/records/text/block";
import { reportUnminted } from "./message";
import type { BlockDraft } from "./walk-state";

const slugger = unified().use(rehypeSlug);

/**
 * Gives each block its anchor. A heading's is the name that a mark gives it, else the slug of its words; of a paragraph or item it
 * is the number that the ledger holds for it in `issued`.
 */
export function anchorBlocks(file: VFile, drafts: readonly BlockDraft[], issued: readonly ParagraphNumber[]): Block[] {
  const ofHeadings = anchorHeadings(drafts).values();
  const ofTexts = numberDrafts(file, drafts, issued).values();
  return drafts.map((draft) => ({
    ...draft,
    anchor: (draft.type === "heading" ? ofHeadings : ofTexts).next().value ?? "",
  }));
}

/** Gives the blocks of a text that is no document's anchors that last only as long as the page does: of its texts their number in it. */
export function numberBlocks(drafts: readonly BlockDraft[]): Block[] {
  const ofHeadings = anchorHeadings(drafts).values();
  let number = 0;
  return drafts.map((draft) => ({
    ...draft,
    anchor: draft.type === "heading" ? (ofHeadings.next().value ?? "") : `p${(number += 1)}`,
  }));
}

function anchorHeadings(drafts: readonly BlockDraft[]): string[] {
  const headings = drafts.flatMap((draft) => (draft.type === "heading" ? [draft] : []));
  const root: Root = {
    type: "root",
    // The number of a footnote stays in an anchor, as it was when the first were published.
    children: headings.map(({ depth, anchor, text, printed = text }) => elementOf(depth, anchor, printed)),
  };
  slugger.runSync(root);
  const taken = new Set(headings.flatMap(({ anchor }) => (anchor === "" ? [] : [anchor])));
  return headings.map(({ anchor }, index) => {
    const element = root.children[index];
    return anchor === ""
      ? buildAnchor(element?.type === "element" ? String(element.properties["id"]) : "", taken)
      : anchor;
  });
}

function elementOf(depth: number, anchor: string, value: string): Element {
  const properties = anchor === "" ? {} : { id: anchor };
  return { type: "element", tagName: `h${depth}`, properties, children: [{ type: "text", value }] };
}

/** Builds a heading's anchor from its slug, in the letters of an identifier and told apart from paragraphs, quotations and pairs. */
function buildAnchor(slug: string, taken: Set<string>): string {
  const words = wordsOfId(slug);
  const stem = words === "" || isNumberedName(words) ? `section-${words}`.replace(/-$/, "") : words;
  return takeName(stem, taken);
}

function numberDrafts(file: VFile, drafts: readonly BlockDraft[], issued: readonly ParagraphNumber[]): string[] {
  const numbered = drafts.filter((draft) => draft.type !== "heading");
  const given = numberTexts(
    numbered.map(({ text, printed = text }) => printed),
    issued,
  );
  return numbered.map((draft, index) => {
    const pin = given[index];
    // Only a new paragraph is reported here; for an edited one the check of the ledger gives the old words and the remedy.
    if (pin?.state === "new") {
      reportUnminted(file, draft.line, {
        "paragraph-number": "Unexpected new paragraph, expected one whose number the ledger holds. Run npm run seal.",
      });
    }
    return `p${pin?.number ?? 0}`;
  });
}
