import { type Block, isSet } from "./block";

/** The caption of a block: its own blocks, which are numbered too, and whether the document has it above. */
export interface Caption {
  blocks: Block[];
  isAbove: boolean;
}

/**
 * Finds the captions of tables, pictures and the like, by block. A caption belongs to what stands right above it, unless that has one
 * already, else to what stands right below.
 */
export function findCaptions(blocks: readonly Block[]): ReadonlyMap<Block, Caption> {
  const captions = new Map<Block, Caption>();
  let start = 0;
  while (start < blocks.length) {
    const number = captionNumber(blocks[start]);
    const length = blocks.slice(start).findIndex((block) => number === undefined || captionNumber(block) !== number);
    const end = number === undefined ? start + 1 : length === -1 ? blocks.length : start + length;
    const [above, below] = [blocks[start - 1], blocks[end]];
    const own = blocks.slice(start, end);
    if (number !== undefined && isOpen(above, own[0], captions)) captions.set(above, { blocks: own, isAbove: false });
    else if (number !== undefined && isOpen(below, own[0], captions))
      captions.set(below, { blocks: own, isAbove: true });
    start = end;
  }
  return captions;
}

function captionNumber(block: Block | undefined): number | undefined {
  return block?.container?.kind === "caption" ? block.container.number : undefined;
}

function isOpen(
  block: Block | undefined,
  caption: Block | undefined,
  captions: ReadonlyMap<Block, Caption>,
): block is Block {
  return (
    block !== undefined &&
    isSet(block) &&
    block.container === undefined &&
    block.inset === caption?.inset &&
    block.part === caption?.part &&
    !captions.has(block)
  );
}
