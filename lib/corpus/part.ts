import { buildBlockId, buildPartId } from "#lib/address/paragraph";
import type { Document, DocumentPart } from "#lib/records/document";
import type { Block } from "#lib/records/text/block";

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

/** Builds the identifier of the document, or of its part, that holds a block. */
export function homeOf(document: Pick<Document, "id">, block: Pick<Block, "part"> | undefined): string {
  return buildPartId(document.id, block?.part);
}

/** Builds the identifier of a block of a document, by which its anchor is found. */
export function idOfBlock(document: Pick<Document, "id">, block: Block): string {
  return buildBlockId(document.id, block);
}
