import type { Paragraph, RootContent } from "mdast";
import type { ContainerDirective } from "mdast-util-directive";
import { toString } from "mdast-util-to-string";
import { visit } from "unist-util-visit";
import type { InterviewPair } from "#lib/records/interview";
import type { Attribution } from "#lib/records/attribution";
import { linkCredit } from "./account";
import { type IngestContext, provenanceOf } from "#lib/ingest/context";
import { readAttribution } from "./credit";
import { readAttributes } from "./directive";
import { foldSpace } from "#lib/ingest/markdown";
import { reportError } from "#lib/ingest/message";

/*
 * ## Interview
 * ::part{#interview-azzoni}
 *
 * :interviewee[Ambassador Alessandro Azzoni Permanent Representative of Italy]{name="Alessandro Azzoni"}
 *
 * :::pair{#qa1}
 * Q. How will …?
 *
 * A. While outlining …
 * :::
 */

/** Reads who is interviewed, where a paragraph says so. */
export function readInterviewee(context: IngestContext, paragraph: Paragraph): Attribution | undefined {
  const mark = paragraph.children.find((child) => child.type === "textDirective" && child.name === "interviewee");
  if (mark?.type !== "textDirective") return undefined;
  const voice = readAttribution(context, mark);
  if (voice !== undefined) linkCredit(mark, voice);
  return voice;
}

/** Tells whether a paragraph says who is interviewed. */
export function hasInterviewee(node: RootContent): node is Paragraph {
  return (
    node.type === "paragraph" &&
    node.children.some((child) => child.type === "textDirective" && child.name === "interviewee")
  );
}

/** A pair as read, before the part it stands in is known. */
export type PairDraft = Omit<InterviewPair, "id"> & { name: string };

/** Reads a question and its answer; the question begins "Q." and the answer "A.", as printed. */
export function readPair(context: IngestContext, container: ContainerDirective): PairDraft | undefined {
  const { file } = context;
  const { id = "" } = readAttributes(file, container, ["id"]);
  const texts = textsOf(container);
  const at = texts.findIndex((text) => /^A\.\s/u.test(text));
  if (at < 1 || !/^Q\.\s/u.test(texts[0] ?? "")) {
    reportError(
      file,
      container,
      "pair-form",
      "Unexpected form of a question and answer, expected a paragraph that begins with Q. and after it one that begins with A. Correct the container.",
    );
    return undefined;
  }
  if (!/^qa[1-9]\d*$/.test(id)) {
    reportError(
      file,
      container,
      "pair-identifier",
      `Unexpected identifier "${id}" of a question and answer, expected qa and a number. Remove it and run npm run mint.`,
    );
    return undefined;
  }
  container.data = { ...container.data, hProperties: { ...container.data?.hProperties, dataName: id } };
  return { name: id, question: texts.slice(0, at), answer: texts.slice(at), provenance: provenanceOf(file, container) };
}

/** The texts of a container, a paragraph or list item each. */
function textsOf(container: ContainerDirective): string[] {
  const texts: string[] = [];
  visit(container, "paragraph", (paragraph) => {
    texts.push(foldSpace(toString(paragraph)));
  });
  return texts;
}
