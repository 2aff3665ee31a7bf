import {
  type Block,
  type BlockContainer,
  type HeadingBlock,
  isSet,
  type ItemBlock,
  type ParagraphBlock,
  type SetBlock,
} from "#lib/records/text/block";
import { type Caption, findCaptions } from "#lib/records/text/caption";

/** A piece of a document as it is set: a block, with its caption if it has one, a list, a container with what it holds, or an inset with what that holds. */
export type Piece =
  | { type: "block"; block: HeadingBlock | ParagraphBlock }
  | SetText
  | { type: "list"; items: (ItemBlock | SetText)[] }
  | { type: "container"; container: BlockContainer; pieces: Piece[] }
  | { type: "inset"; number: number; pieces: Piece[] };

/** A block with a form of its own, and the caption at its foot or, `isAbove`, at its head. */
export interface SetText {
  type: "set";
  block: SetBlock;
  caption: Piece[];
  isAbove: boolean;
}

/** Groups the blocks of a document by inset, container and list, in reading order. */
export function groupBlocks(blocks: readonly Block[]): Piece[] {
  const captions = findCaptions(blocks);
  const taken = new Set([...captions.values()].flatMap((caption) => caption.blocks));
  const group = (run: Block[]) =>
    groupContainers(
      run.filter((block) => !taken.has(block)),
      captions,
    );
  return runsOf(blocks, (block) => block.inset).flatMap(({ key, run }): Piece[] =>
    key === undefined ? group(run) : [{ type: "inset", number: key, pieces: group(run) }],
  );
}

type Captions = ReadonlyMap<Block, Caption>;

function groupContainers(blocks: readonly Block[], captions: Captions): Piece[] {
  return runsOf(blocks, (block) => block.container?.number).flatMap(({ run }): Piece[] => {
    const container = run[0]?.container;
    const pieces = groupLists(run, captions);
    return container === undefined ? pieces : [{ type: "container", container, pieces }];
  });
}

/** Neighbouring items stand in one list, with what stands within them; also where one list stands within another. */
function groupLists(blocks: readonly Block[], captions: Captions): Piece[] {
  const pieces: Piece[] = [];
  for (const block of blocks) {
    const last = pieces.at(-1);
    const own = isSet(block) ? captionSet(block, captions) : block;
    if (own.type === "heading" || own.type === "paragraph") pieces.push({ type: "block", block: own });
    else if (last?.type === "list" && isWithin(block, last.items)) last.items.push(own);
    else if (own.type === "item" || isInItem(block)) pieces.push({ type: "list", items: [own] });
    else pieces.push(own);
  }
  return pieces;
}

function captionSet(block: SetBlock, captions: Captions): SetText {
  const caption = captions.get(block);
  const own = caption === undefined ? [] : groupContainers(caption.blocks, captions);
  return { type: "set", block, caption: own, isAbove: caption?.isAbove ?? false };
}

function isInItem(block: Block): boolean {
  return isSet(block) && block.level !== undefined;
}

function isWithin(block: Block, items: readonly (ItemBlock | SetText)[]): boolean {
  if (block.type !== "item") return isInItem(block);
  return block.level > 1 || items.some((item) => item.type === "item" && item.list === block.list);
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
