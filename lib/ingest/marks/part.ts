import type { LeafDirective } from "mdast-util-directive";
import type { VFile } from "vfile";
import type { DocumentPart } from "#lib/records/document";
import { buildId, parseId } from "#lib/address/identifier";
import { describeLanguage, languageInForce, openLanguage, readLanguage } from "#lib/ingest/language";
import { reportError } from "#lib/ingest/message";
import type { MarkedHeading, Walk } from "#lib/ingest/walk-state";
import { readAttributes } from "./directive";

/*
 * ## Foreword
 * ::part{#foreword}
 *
 * ::part{#field-operations title="Field operations"}      where no heading is printed
 */

/** Begins a part of a long document, which ends the part before it and every scope that is open; answers its name. */
export function openPart(walk: Walk, node: LeafDirective, heading: MarkedHeading | undefined): string | undefined {
  const { file } = walk.context;
  const { lang, ...attributes } = readAttributes(file, node, ["id", "title", "lang"]);
  const part = readPart(file, node, heading, attributes);
  if (part === undefined) return undefined;
  Object.assign(walk, { scopes: [], languages: [], tracks: [], isLost: false, isInterview: false });
  openLanguage(walk, 1, readLanguage(file, node, lang));
  walk.part = { ...part, ...describeLanguage(walk, languageInForce(walk)) };
  walk.found.parts.push(walk.part);
  return part.name;
}

/** The title of a part is the heading above its mark, or given where none is printed. */
function readPart(
  file: VFile,
  node: LeafDirective,
  heading: MarkedHeading | undefined,
  { id = "", title }: { id?: string; title?: string },
): DocumentPart | undefined {
  if (parseId(buildId({ kind: "part", document: "document", part: id }))?.kind !== "part")
    return reportError(file, node, {
      "part-identifier": `Unexpected identifier "${id}" of a part, expected lower-case words with hyphens such as #foreword. Write it by hand once; it is permanent.`,
    });
  const name = title ?? heading?.words ?? "";
  if (name === "")
    return reportError(file, node, {
      "part-title":
        "Unexpected ::part without a title, expected it on the line below a heading, or title=… where none is printed. Add one of them.",
    });
  return { name: id, title: name, line: (heading?.node ?? node).position?.start.line ?? 1 };
}
