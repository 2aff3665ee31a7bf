import type { Block, BlockContainer, HeadingBlock, ItemBlock, ParagraphBlock } from "#lib/records/text/block";

/** A piece of a document as it is set: a block, a list, a container with what it holds, or an inset with what that holds. */
export type Piece =
  | { type: "block"; block: HeadingBlock | ParagraphBlock }
  | { type: "list"; items: ItemBlock[] }
  | { type: "container"; container: BlockContainer; pieces: Piece[] }
  | { type: "inset"; number: number; pieces: Piece[] };

/** Groups the blocks of a document by inset, container and list, in reading order. */
export function groupBlocks(blocks: readonly Block[]): Piece[] {
  return runsOf(blocks, (block) => block.inset).flatMap(({ key, run }): Piece[] =>
    key === undefined ? groupContainers(run) : [{ type: "inset", number: key, pieces: groupContainers(run) }],
  );
}

function groupContainers(blocks: readonly Block[]): Piece[] {
  return runsOf(blocks, (block) => block.container?.number).flatMap(({ run }): Piece[] => {
    const container = run[0]?.container;
    return container === undefined ? groupLists(run) : [{ type: "container", container, pieces: groupLists(run) }];
  });
}

/** Neighbouring items stand in one list, also where one list stands within another; the level says how deep. */
function groupLists(blocks: readonly Block[]): Piece[] {
  const pieces: Piece[] = [];
  for (const block of blocks) {
    const last = pieces.at(-1);
    if (block.type !== "item") pieces.push({ type: "block", block });
    else if (last?.type === "list" && (block.level > 1 || last.items.some((item) => item.list === block.list)))
      last.items.push(block);
    else pieces.push({ type: "list", items: [block] });
  }
  return pieces;
}

function runsOf<Key>(blocks: readonly Block[], keyOf: (block: Block) => Key): { key: Key; run: Block[] }[] {
  const runs: { key: Key; run: Block[] }[] = [];
  for (const block of blocks) {
    const last = runs.at(-1);
    if (last !== undefined && last.key === keyOf(block)) last.run.push(block);
    else runs.push({ key: keyOf(block), run: [block] });
  }
  return runs;
}
