import type { ElementContent } from "hast";
import type { ContainerDirective, TextDirective } from "mdast-util-directive";
import { buildId } from "#lib/address/identifier";
import { addContainer } from "#lib/ingest/block";
import { reportError, reportUnminted } from "#lib/ingest/message";
import { type BlockDraft, partOf, provenanceOf, type TextSite, type Walk } from "#lib/ingest/walk-state";
import { readAttribution } from "./credit";
import { readAttributes } from "./directive";
import { linkPerson } from "./link";

/*
 * ## Interview
 * ::part{#interview-azzoni}
 *
 * :interviewee[Ambassador Tomas Ekwall Permanent Representative of Lindin]{name="Tomas Ekwall"}
 *
 * :::pair{#qa1}
 * Q. How will …?
 *
 * A. While outlining …
 * :::
 */

/** Reads who is interviewed, where a paragraph of a part says so. */
export function readInterviewee(
  walk: Walk,
  node: TextDirective,
  { words, parent, block }: TextSite,
): ElementContent[] | undefined {
  const { file } = walk.context;
  if (block.type !== "paragraph" || parent !== block || walk.container !== undefined)
    return reportError(file, node, {
      "mark-place": "Unexpected :interviewee, expected it only alone in a paragraph of a ::part. Move or remove it.",
    });
  walk.isInterview = true;
  const attribution = readAttribution(walk, node, words);
  if (walk.part === undefined) {
    reportError(file, block, {
      "mark-place":
        "Unexpected :interviewee outside a part, expected it below a heading with ::part{#…}. Mark the part.",
    });
  } else if (attribution !== undefined) {
    const { document } = walk.owner;
    const provenance = provenanceOf(file, block);
    walk.found.interviews.push({ id: partOf(walk), with: attribution, pairs: [], document, provenance });
  }
  return attribution === undefined ? undefined : linkPerson(attribution);
}

/** Reads a question and its answer into the interview of the part. */
export function readPair(walk: Walk, node: ContainerDirective): void {
  const { file } = walk.context;
  const { id: name = "" } = readAttributes(file, node, ["id"]);
  const blocks = addContainer(walk, "pair", node.children);
  const texts = blocks.flatMap((block) => (block.type === "heading" ? [] : [block.text]));
  const answer = texts.findIndex((text) => /^A\.\s/u.test(text));
  const isSound = checkPair(walk, node, name, answer > 0 && /^Q\.\s/u.test(texts[0] ?? ""));
  if (isSound) nameContainer(blocks, name);
  if (!walk.isInterview) {
    reportError(file, node, {
      "pair-place":
        "Unexpected question and answer outside an interview, expected a paragraph with :interviewee[…] before it in its ::part. Add it.",
    });
  } else if (isSound) {
    const part = partOf(walk);
    walk.found.interviews
      .find((interview) => interview.id === part)
      ?.pairs.push({
        id: buildId({ kind: "pair", holder: part, item: name }),
        question: texts.slice(0, answer),
        answer: texts.slice(answer),
        provenance: provenanceOf(file, node),
      });
  }
}

/** The question begins "Q." and the answer "A.", as printed. */
function checkPair(
  { context: { file } }: Walk,
  node: ContainerDirective,
  name: string,
  isWellFormed: boolean,
): boolean {
  if (!isWellFormed) {
    reportError(file, node, {
      "pair-form":
        "Unexpected form of a question and answer, expected a paragraph that begins with Q. and after it one that begins with A. Correct the container.",
    });
  } else if (name === "") {
    reportUnminted(file, node, {
      "pair-identifier":
        "Unexpected question and answer without an identifier, expected one. Write {#qa1} behind the name of the container, with a number that no other has.",
    });
  } else if (!/^qa[1-9]\d*$/.test(name)) {
    reportError(file, node, {
      "pair-identifier": `Unexpected identifier "${name}" of a question and answer, expected qa and a number. Remove it, and minting gives it one.`,
    });
  } else {
    return true;
  }
  return false;
}

function nameContainer(blocks: readonly BlockDraft[], name: string): void {
  for (const { container } of blocks) if (container?.kind === "pair") container.name = name;
}
