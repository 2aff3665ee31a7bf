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

/**
 * Groups the blocks of a document by inset, container and list, in reading order. A list ends behind an item that something is to stand
 * behind, by its anchor in `ending`.
 */
export function groupBlocks(blocks: readonly Block[], ending: Anchors = new Set()): Piece[] {
  const captions = findCaptions(blocks);
  const taken = new Set([...captions.values()].flatMap((caption) => caption.blocks));
  const group = (run: Block[]) =>
    groupContainers(
      run.filter((block) => !taken.has(block)),
      { captions, ending },
    );
  return runsOf(blocks, (block) => block.inset).flatMap(({ key, run }): Piece[] =>
    key === undefined ? group(run) : [{ type: "inset", number: key, pieces: group(run) }],
  );
}

type Anchors = Pick<ReadonlySet<string>, "has">;

/** What decides on the groups beside the blocks themselves. */
interface Grouping {
  captions: ReadonlyMap<Block, Caption>;
  ending: Anchors;
}

function groupContainers(blocks: readonly Block[], grouping: Grouping): Piece[] {
  return runsOf(blocks, (block) => block.container?.number).flatMap(({ run }): Piece[] => {
    const container = run[0]?.container;
    const pieces = groupLists(run, grouping);
    return container === undefined ? pieces : [{ type: "container", container, pieces }];
  });
}

/** Neighbouring items stand in one list, with what stands within them; also where one list stands within another. */
function groupLists(blocks: readonly Block[], grouping: Grouping): Piece[] {
  const pieces: Piece[] = [];
  for (const block of blocks) {
    const last = pieces.at(-1);
    const own = isSet(block) ? captionSet(block, grouping) : block;
    if (own.type === "heading" || own.type === "paragraph") pieces.push({ type: "block", block: own });
    else if (last?.type === "list" && isWithin(block, last.items, grouping.ending)) last.items.push(own);
    else if (own.type === "item" || isInItem(block)) pieces.push({ type: "list", items: [own] });
    else pieces.push(own);
  }
  return pieces;
}

function captionSet(block: SetBlock, grouping: Grouping): SetText {
  const caption = grouping.captions.get(block);
  const own = caption === undefined ? [] : groupContainers(caption.blocks, grouping);
  return { type: "set", block, caption: own, isAbove: caption?.isAbove ?? false };
}

function isInItem(block: Block): boolean {
  return isSet(block) && block.level !== undefined;
}

function isWithin(block: Block, items: readonly (ItemBlock | SetText)[], ending: Anchors): boolean {
  if (block.type !== "item") return isInItem(block);
  // What else belongs to an item stays with it.
  const isOwn = block.level === 1 && block.continued !== true;
  if (isOwn && items.some((item) => item.type === "item" && ending.has(item.anchor))) return false;
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
