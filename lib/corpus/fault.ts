import { homeOf } from "#lib/corpus/part";
import type { Fault } from "#lib/records/derived/fault";
import type { Document } from "#lib/records/document";
import type { Block } from "#lib/records/text/block";
import type { Corpus } from "./corpus";

/** A fault with the anchor by which it is found, and the place where it stands: a page by its identifier, and the block that it is in. */
export interface PlacedFault extends Fault {
  anchor: string;
  page: string | undefined;
  block: Block | undefined;
}

/**
 * Places each fault where its line is shown: at the block of a document that the line is in, at the head of the document where there is
 * none, at the head of the event that the file describes. What stands in another file has no page.
 */
export function placeFaults({ records }: Pick<Corpus, "records">, faults: readonly Fault[]): PlacedFault[] {
  const documents = new Map(records.documents.map((document) => [document.provenance.path, document]));
  const events = new Map(records.events.map((event) => [event.provenance.path, event]));
  return faults.map((fault, index) => {
    const document = documents.get(fault.path);
    const block = document === undefined || fault.isUnread ? undefined : findBlock(document, fault.line);
    const page = document === undefined ? events.get(fault.path)?.id : homeOf(document, block);
    return { ...fault, anchor: `fault-${index + 1}`, page, block };
  });
}

/* The last block that begins at or above a line; a mark belongs to the heading above it. */
function findBlock({ blocks }: Document, line: number): Block | undefined {
  return blocks.filter((block) => block.line <= line).reduce<Block | undefined>(laterOf, undefined);
}

function laterOf(one: Block | undefined, other: Block): Block {
  return one === undefined || other.line >= one.line ? other : one;
}
