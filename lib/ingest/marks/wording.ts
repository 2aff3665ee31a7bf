import type { List, ListItem } from "mdast";
import type { TextDirective } from "mdast-util-directive";
import { toString } from "mdast-util-to-string";
import { visit } from "unist-util-visit";
import { type Wording, WordingRelation } from "#lib/records/wording";
import { type IngestContext, provenanceOf } from "#lib/ingest/context";
import { readAttributes } from "./directive";
import { foldSpace } from "#lib/ingest/markdown";
import { reportError } from "#lib/ingest/message";

/*
 * ::account{of="alliance-17/panel-1"}
 *
 * - Child protection systems must be strengthened … across the EU :wording{#w1 as=reworded of=r1}
 */

/** A wording as read, before its paragraph is known. */
export type WordingDraft = Pick<Wording, "id" | "text" | "relation" | "of" | "session" | "provenance">;

/** Reads the wordings among the items of a list, nested ones included, in a section that gives an account of `session`. */
export function readWordings(context: IngestContext, list: List, session: string): WordingDraft[] {
  const drafts: WordingDraft[] = [];
  visit(list, "listItem", (item) => {
    const mark = takeWordingMark(item);
    if (mark === undefined) return;
    const draft = readWording(context, item, mark, session);
    if (draft === undefined) return;
    item.data = { ...item.data, hProperties: { dataWording: draft.id } };
    drafts.push(draft);
  });
  return drafts;
}

function takeWordingMark(item: ListItem): TextDirective | undefined {
  const own = item.children[0];
  const mark = own?.type === "paragraph" ? own.children.at(-1) : undefined;
  if (own?.type !== "paragraph" || mark?.type !== "textDirective" || mark.name !== "wording") return undefined;
  own.children.pop();
  const before = own.children.at(-1);
  if (before?.type === "text") before.value = before.value.trimEnd();
  return mark;
}

function readWording(
  context: IngestContext,
  item: ListItem,
  mark: TextDirective,
  session: string,
): WordingDraft | undefined {
  const { file } = context;
  const { id = "", as, of = "" } = readAttributes(file, mark, ["id", "as", "of"]);
  const relation = WordingRelation.safeParse(as);
  const items = of.split(/\s+/u).filter((name) => name !== "");
  if (!/^w[1-9]\d*$/.test(id)) {
    reportError(
      file,
      mark,
      "wording-identifier",
      `Unexpected identifier "${id}" of a wording, expected w and a number. Remove it and run npm run mint.`,
    );
  } else if (!relation.success) {
    reportError(
      file,
      mark,
      "wording-relation",
      `Unexpected relation "${as ?? ""}" of a wording, expected as=… with ${WordingRelation.options.join(", ")}. Decide it by reading both texts.`,
    );
  } else if ((relation.data === "slides-only") !== (items.length === 0)) {
    reportError(
      file,
      mark,
      "wording-of",
      `Unexpected of="${of}" with as=${relation.data}, expected the names of the recommendations it words, and none where it is on the slides only. Correct the mark.`,
    );
  } else {
    const [own] = item.children;
    const text = foldSpace(own === undefined ? "" : toString(own));
    return {
      id: `${session}/${id}`,
      text,
      relation: relation.data,
      of: items.map((name) => `${session}/${name}`),
      session,
      provenance: provenanceOf(file, own ?? item),
    };
  }
  return undefined;
}
