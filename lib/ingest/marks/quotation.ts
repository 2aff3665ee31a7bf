import type { ContainerDirective, TextDirective } from "mdast-util-directive";
import { buildId } from "#lib/address/identifier";
import type { Attribution } from "#lib/records/people/attribution";
import { isPlain } from "#lib/ingest/blocks/add-block";
import { addContainer, joinWords } from "#lib/ingest/block";
import { describeLanguage, readLanguage, withLanguage } from "#lib/ingest/language";
import { reportError, reportUnminted } from "#lib/ingest/message";
import { partOf, provenanceOf, type TextMark, type Walk } from "#lib/ingest/walk-state";
import { readAttribution } from "./credit";
import { readAttributes } from "./directive";
import { linkPerson } from "./link";

/*
 * :::quotation{#q1}
 * “It gives us great pride to join hands with our partners.”
 *
 * :by[Tullio Del Sette, General Commander of the Carabinieri]
 * :::
 */

/** Reads a quotation: its words, and in the last paragraph whose they are; words of a text have no `:by`. */
export function readQuotation(walk: Walk, node: ContainerDirective): void {
  const { file } = walk.context;
  const { id: name = "", lang } = readAttributes(file, node, ["id", "lang"]);
  const language = readLanguage(file, node, lang);
  const isSound = checkQuotation(walk, node, name);
  const attributions: Attribution[] = [];
  const readBy: TextMark = (_, mark, site) => {
    if (!isSound) return undefined;
    if (site.parent !== node.children.at(-1) || attributions.length > 0) return reportStrayBy(walk, mark);
    const attribution = readAttribution(walk, mark, site.words);
    if (attribution === undefined) return undefined;
    attributions.push(attribution);
    return linkPerson(attribution);
  };
  const marks = new Map([["by", readBy]]);
  const blocks = withLanguage(walk, language, () =>
    addContainer(walk, "quotation", node.children, isSound ? { name, marks } : { marks }),
  );
  if (!isSound) return;
  const [by] = attributions;
  const words = blocks.slice(0, -1);
  walk.found.quotations.push({
    id: buildId({ kind: "quotation", holder: partOf(walk), item: name }),
    ...joinWords(words, "\n\n"),
    ...(words.every(({ content }) => isPlain(content)) ? {} : { content: words.map(({ content }) => content) }),
    ...describeLanguage(walk, blocks[0]?.lang ?? walk.owner.language),
    attribution: blocks.at(-1)?.text ?? "",
    ...(by === undefined ? {} : { by }),
    provenance: provenanceOf(file, node),
    block: blocks[0],
  });
}

function checkQuotation({ context: { file } }: Walk, node: ContainerDirective, name: string): boolean {
  if (node.children.length < 2 || node.children.some((child) => child.type !== "paragraph")) {
    reportError(file, node, {
      "quotation-form":
        'Unexpected form of a quotation, expected its words in paragraphs and then, in one of its own, whose they are. Write ":by[name, post]" below an empty line at its end, and nothing but paragraphs above.',
    });
  } else if (name === "") {
    reportUnminted(file, node, {
      "quotation-identifier":
        "Unexpected quotation without an identifier, expected one. Write {#q1} behind the name of the container, with a number that no other has.",
    });
  } else if (!/^q[1-9]\d*$/.test(name)) {
    reportError(file, node, {
      "quotation-identifier": `Unexpected identifier "${name}" of a quotation, expected q and a number. Remove it, and minting gives it one.`,
    });
  } else {
    return true;
  }
  return false;
}

/** Reports a `:by` that is not in the last paragraph of a quotation. */
export function reportStrayBy({ context }: Walk, node: TextDirective): undefined {
  reportError(context.file, node, {
    "mark-place": "Unexpected :by, expected it only in the last paragraph of :::quotation. Move or remove it.",
  });
}
