import { allFiles, ingestCorpus } from "#lib/ingest/corpus";
import { foldSpace } from "#lib/ingest/markdown/parse";
import { formatMessage } from "#lib/ingest/message";
import type { Block } from "#lib/records/text/block";
import { readContent } from "../../scripts/build/content/read-content";

/** The files under `content/`, what is read out of them, and the messages of reading. */
export const files = await readContent();
export const records = ingestCorpus(files);
export const messages = allFiles(files).flatMap((file) => file.messages.map((message) => formatMessage(message)));

/** The recommendations of the five documents, whatever else the content holds. */
export const itemsOfThese = records.recommendations.filter(({ document }) =>
  /^documents\/(?:alliance-1[678]|office-report-2016-17)/u.test(document),
);

/** The text of a file under `content/`. */
export function sourceOf(filePath: string): string {
  return String(allFiles(files).find((file) => file.path === filePath) ?? "");
}

/** A report's words as a reader sees them: marks, list signs and heading signs taken away without the portal's own parser. */
export function wordsOf(text: string): string {
  const unmarked = text
    .replaceAll(/\s*:(?:rec|wording)\{[^}]*\}/gu, "")
    .replaceAll(/:[a-z-]+\[([^\]]*)\](?:\{[^}]*\})?/gu, "$1")
    .replaceAll(/^ *(?:#+ |- |\d\. |:{2,}.*$|\[\^\d+\]: )/gmu, "")
    .replaceAll(/\[\^\d+\]/gu, "")
    .replaceAll(/<(https?:[^>]*)>|\*+|\\(?=[.*_])/gu, "$1");
  return foldSpace(unmarked);
}

/** The blocks of a document, or of one of its parts. */
export function blocksOf(document: string, part?: string): Block[] {
  const blocks = records.documents.find((each) => each.id === `documents/${document}`)?.blocks ?? [];
  return part === undefined ? blocks : blocks.filter((block) => block.part === part);
}
