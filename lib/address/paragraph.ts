import { buildAnchored, parseAnchored } from "./anchor";
import { buildMemberId } from "./name";

/** A numbered paragraph: the identifier of the document, or of the part of one, that it stands in, and its number there. */
export interface ParagraphParts {
  page: string;
  number: number;
}

/** Builds the identifier of a paragraph: `documents/annual-report` and 12 → `documents/annual-report#p12`. */
export function buildParagraphId(page: string, number: number | string): string {
  return buildAnchored(page, `p${number}`);
}

/** Parses the identifier, or any address, of a paragraph; the other half of {@link buildParagraphId}. */
export function parseParagraphId(id: string): ParagraphParts | undefined {
  const { page, anchor } = parseAnchored(id);
  const number = /^p([1-9]\d*)$/.exec(anchor ?? "")?.[1];
  return number === undefined ? undefined : { page, number: Number(number) };
}

/** Gets the number of a paragraph from its identifier, or any address; `undefined` for anything else. */
export function paragraphNumberOf(id: string | undefined): number | undefined {
  return parseParagraphId(id ?? "")?.number;
}

/** Where a block of a document stands: in which part, if in one, and at what anchor. */
export interface BlockAddress {
  part?: string | undefined;
  anchor: string;
}

/** Builds the identifier of the page that a block stands on: that of its part, or of the document itself. */
export function buildPartId(document: string, part: string | undefined): string {
  return part === undefined ? document : buildMemberId(document, part);
}

/** Builds the identifier of a block of a document: `documents/annual-report/foreword#p12`. */
export function buildBlockId(document: string, { part, anchor }: BlockAddress): string {
  return buildAnchored(buildPartId(document, part), anchor);
}
