import type { Block } from "#lib/records/text/block";
import type { Document, DocumentPart } from "#lib/records/document";
import { type Neighbours, neighboursOf } from "./neighbours";

/** Gets a part of a document by name, or throws a RangeError. */
export function getPart(document: Document, name: string): DocumentPart {
  const part = document.parts.find((each) => each.name === name);
  if (part === undefined) throw new RangeError(`Unexpected part "${name}", expected one of ${document.id}`);
  return part;
}

/** Finds the blocks of a part, in reading order. */
export function findPartBlocks(document: Document, part: DocumentPart): Block[] {
  return document.blocks.filter((block) => block.part === part.name);
}

/** Finds the parts before and after one. */
export function findPartNeighbours(document: Document, part: DocumentPart): Neighbours<DocumentPart> {
  return neighboursOf(document.parts, part);
}

/** The identifier of the document, or of the part, that a block stands in. */
export function homeOf(document: Document, block: Pick<Block, "part"> | undefined): string {
  return block?.part === undefined ? document.id : `${document.id}/${block.part}`;
}
