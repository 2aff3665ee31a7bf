import type { List, ListItem, Paragraph } from "mdast";
import type { TextDirective } from "mdast-util-directive";
import { buildId } from "#lib/address/identifier";
import { type Wording, WordingRelation } from "#lib/records/wording";
import { describeContent } from "#lib/ingest/blocks/add-block";
import { addList, joinWords, type ReadItem } from "#lib/ingest/block";
import { describeLanguage, readLanguage } from "#lib/ingest/language";
import { reportError, reportUnminted } from "#lib/ingest/message";
import { provenanceOf, type Walk } from "#lib/ingest/walk-state";
import { readAttributes } from "#lib/ingest/marks/directive";

/*
 * ::account{of="harbour-3/panel-1"}
 *
 * - Buoys should be lit … across the EU :wording{#w1 as=reworded of=r1}
 */

/** What the mark of a wording says. */
type WordingMark = Pick<Wording, "id" | "relation" | "of" | "provenance"> & { language?: string | undefined };

/** Adds a list of another account of `session`, and reads the wordings among its items, nested ones included. */
export function addWordings(walk: Walk, list: List, session: string): void {
  const start = walk.found.blocks.length;
  const read = new Map<string, WordingMark>();
  const readWording: ReadItem = (item) => {
    const found = findMark(item);
    if (found === undefined) return undefined;
    const mark = readMark(walk, found.mark, found.paragraph, session);
    if (mark !== undefined) read.set(mark.id, mark);
    return {
      fields: mark === undefined ? {} : { wording: mark.id },
      language: mark?.language,
      marks: new Map([["wording", (_, node) => (node === found.mark ? [] : reportStrayWording(walk, node))]]),
    };
  };
  addList(walk, list, { read: readWording });
  for (const block of walk.found.blocks.slice(start)) {
    const mark = block.type === "item" && block.wording !== undefined ? read.get(block.wording) : undefined;
    if (mark === undefined) continue;
    const { id, relation, of, provenance } = mark;
    const language = describeLanguage(walk, block.lang ?? walk.owner.language);
    walk.found.wordings.push({
      id,
      ...joinWords([block], ""),
      ...describeContent(block.content),
      ...language,
      relation,
      of,
      session,
      provenance,
      block,
    });
  }
}

function findMark(item: ListItem): { paragraph: Paragraph; mark: TextDirective } | undefined {
  const [paragraph] = item.children;
  const mark = paragraph?.type === "paragraph" ? paragraph.children.at(-1) : undefined;
  if (paragraph?.type !== "paragraph" || mark?.type !== "textDirective" || mark.name !== "wording") return undefined;
  return { paragraph, mark };
}

function readMark(
  { context: { file } }: Walk,
  mark: TextDirective,
  paragraph: Paragraph,
  session: string,
): WordingMark | undefined {
  const { id = "", as, of = "", lang } = readAttributes(file, mark, ["id", "as", "of", "lang"]);
  const relation = WordingRelation.safeParse(as);
  const items = of.split(/\s+/u).filter((name) => name !== "");
  if (id === "")
    return reportUnminted(file, mark, {
      "wording-identifier":
        "Unexpected wording without an identifier, expected one. Write #w1 into its mark, with a number that no other has.",
    });
  if (!/^w[1-9]\d*$/.test(id))
    return reportError(file, mark, {
      "wording-identifier": `Unexpected identifier "${id}" of a wording, expected w and a number. Remove it, and minting gives it one.`,
    });
  if (!relation.success)
    return reportError(file, mark, {
      "wording-relation": `Unexpected relation "${as ?? ""}" of a wording, expected as=… with ${WordingRelation.options.join(", ")}. Decide it by reading both texts.`,
    });
  // A translation of all items of a session, in their order, need not name them.
  if (relation.data !== "translation" && (relation.data === "slides-only") !== (items.length === 0))
    return reportError(file, mark, {
      "wording-of": `Unexpected of="${of}" with as=${relation.data}, expected the names of the recommendations it words, and none where it is on the slides only. Correct the mark.`,
    });
  return {
    id: buildId({ kind: "wording", holder: session, item: id }),
    relation: relation.data,
    of: items.map((name) => buildId({ kind: "recommendation", holder: session, item: name })),
    language: readLanguage(file, mark, lang),
    provenance: provenanceOf(file, paragraph),
  };
}

/** Reports a `:wording` that is not at the end of an item of an account. */
export function reportStrayWording({ context }: Walk, node: TextDirective): undefined {
  reportError(context.file, node, {
    "mark-place":
      "Unexpected :wording, expected it only at the end of an item in a section with ::account. Move or remove it.",
  });
}
