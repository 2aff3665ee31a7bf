import type { ListItem } from "mdast";
import type { ContainerDirective, TextDirective } from "mdast-util-directive";
import { toString } from "mdast-util-to-string";
import { ListKind, type Recommendation } from "#lib/records/recommendation";
import { type IngestContext, provenanceOf } from "./context";
import { readAttributes } from "./directive";
import { foldSpace } from "./markdown";
import { reportError } from "./message";

/*
 * :::recommendations{kind=finding}
 * Concrete findings of the panel include:
 *
 * - Child trafficking and child protection should not … be considered separately; :rec{#r1}
 * :::
 */

/** An item as read, before its paragraph is known. */
export type RecommendationDraft = Pick<Recommendation, "id" | "kind" | "text" | "leadIn" | "provenance">;

/** Reads a container of recommendations; the marks are taken out of the tree and each item says whose it is. */
export function readRecommendations(
  context: IngestContext,
  container: ContainerDirective,
  session: string | undefined,
): RecommendationDraft[] {
  const { file } = context;
  const attributes = readAttributes(file, container, ["kind"]);
  const kind = ListKind.safeParse(attributes.kind);
  if (!kind.success) {
    reportError(file, container, "recommendations-kind", `Unexpected kind "${attributes.kind ?? ""}" of a list of recommendations, expected ${ListKind.options.join(", ")}. Write kind=… as the report calls them.`);
  }
  if (session === undefined) {
    reportError(file, container, "recommendations-place", "Unexpected list of recommendations outside a session, expected it below a heading with ::session{#…}. Move it or mark the session.");
    return [];
  }
  const items = container.children.flatMap((child) => (child.type === "list" ? child.children : []));
  const leadIn = container.children.find((child) => child.type === "paragraph");
  if (items.length === 0 || leadIn === undefined) {
    reportError(file, container, "recommendations-form", "Unexpected form of a list of recommendations, expected the sentence that introduces it and then a list. Correct the container.");
    return [];
  }
  const drafts: RecommendationDraft[] = [];
  for (const item of items) {
    const text = textWithoutMarks(item);
    const name = takeMark(context, item);
    if (name === undefined || !kind.success) continue;
    const id = `${session}/${name}`;
    item.data = { ...item.data, hProperties: { dataRecommendation: id } };
    drafts.push({ id, kind: kind.data, text, leadIn: foldSpace(toString(leadIn)), provenance: provenanceOf(file, item) });
  }
  return drafts;
}

/** Takes the `:rec` mark off the end of an item and answers the name it gives, such as `r1`. */
function takeMark(context: IngestContext, item: ListItem): string | undefined {
  const { file } = context;
  const last = item.children.at(-1);
  const mark = last?.type === "paragraph" ? last.children.at(-1) : undefined;
  if (last?.type !== "paragraph" || mark?.type !== "textDirective" || mark.name !== "rec") {
    const end = item.position?.end;
    reportError(file, end ?? item, "recommendation-identifier", "Unexpected recommendation without an identifier, expected :rec{#…} at the end of the item. Run npm run mint.");
    return undefined;
  }
  const name = readMark(context, mark);
  last.children.pop();
  const before = last.children.at(-1);
  if (before?.type === "text") before.value = before.value.trimEnd();
  return name;
}

function readMark(context: IngestContext, mark: TextDirective): string | undefined {
  const attributes = readAttributes(context.file, mark, ["id"]);
  const name = attributes.id ?? "";
  if (/^r[1-9]\d*$/.test(name)) return name;
  reportError(context.file, mark, "recommendation-identifier", `Unexpected identifier "${name}" of a recommendation, expected r and a number. Remove the mark and run npm run mint.`);
  return undefined;
}

/** The words of an item as a reader sees them, folded to single spaces. */
function textWithoutMarks(item: ListItem): string {
  return foldSpace(toString(item));
}
