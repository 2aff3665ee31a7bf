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
  | { type: "set"; block: SetBlock; caption: Piece[]; isAbove: boolean }
  | { type: "list"; items: ItemBlock[] }
  | { type: "container"; container: BlockContainer; pieces: Piece[] }
  | { type: "inset"; number: number; pieces: Piece[] };

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

/** Neighbouring items stand in one list, also where one list stands within another; the level says how deep. */
function groupLists(blocks: readonly Block[], grouping: Grouping): Piece[] {
  const { captions, ending } = grouping;
  const pieces: Piece[] = [];
  for (const block of blocks) {
    const last = pieces.at(-1);
    if (isSet(block)) {
      const caption = captions.get(block);
      const own = caption === undefined ? [] : groupContainers(caption.blocks, grouping);
      pieces.push({ type: "set", block, caption: own, isAbove: caption?.isAbove ?? false });
    } else if (block.type !== "item") pieces.push({ type: "block", block });
    else if (last?.type === "list" && isContinued(last.items, block, ending)) last.items.push(block);
    else pieces.push({ type: "list", items: [block] });
  }
  return pieces;
}

function isContinued(items: readonly ItemBlock[], next: ItemBlock, ending: Anchors): boolean {
  // What else belongs to an item stays with it.
  const isOwn = next.level === 1 && next.continued !== true;
  if (isOwn && items.some(({ anchor }) => ending.has(anchor))) return false;
  return next.level > 1 || items.some((item) => item.list === next.list);
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
