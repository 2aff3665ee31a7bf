import type { Heading } from "mdast";
import type { LeafDirective } from "mdast-util-directive";
import { toString } from "mdast-util-to-string";
import type { DocumentPart } from "#lib/records/document";
import { buildId, parseId } from "#lib/address/identifier";
import type { IngestContext } from "#lib/ingest/context";
import { readAttributes } from "./directive";
import { foldSpace } from "#lib/ingest/markdown";
import { reportError } from "#lib/ingest/message";

/*
 * ## Foreword
 * ::part{#foreword}
 *
 * ::part{#field-operations title="Field operations"}      where no heading is printed
 */

/** Reads the mark of a part of a long document; its title is the heading above it, or given where none is printed. */
export function readPart(
  context: IngestContext,
  node: LeafDirective,
  heading: Heading | undefined,
): DocumentPart | undefined {
  const { file } = context;
  const { id = "", title } = readAttributes(file, node, ["id", "title"]);
  if (parseId(buildId({ kind: "part", document: "document", part: id }))?.kind !== "part") {
    reportError(
      file,
      node,
      "part-identifier",
      `Unexpected identifier "${id}" of a part, expected lower-case words with hyphens such as #foreword. Write it by hand once; it is permanent.`,
    );
    return undefined;
  }
  const name = title ?? (heading === undefined ? "" : foldSpace(toString(heading)));
  if (name === "") {
    reportError(
      file,
      node,
      "part-title",
      "Unexpected ::part without a title, expected it on the line below a heading, or title=… where none is printed. Add one of them.",
    );
    return undefined;
  }
  return { name: id, title: name, line: (heading ?? node).position?.start.line ?? 1 };
}
