import type { Block, HeadingBlock, ItemBlock, ParagraphBlock } from "#lib/records/block";

/** Groups neighbouring items of one list, so that they can be set as a list; headings and paragraphs stand alone. */
export function groupBlocks(blocks: readonly Block[]): (HeadingBlock | ParagraphBlock | ItemBlock[])[] {
  const groups: (HeadingBlock | ParagraphBlock | ItemBlock[])[] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (block.type !== "item") groups.push(block);
    else if (Array.isArray(last) && last[0]?.list === block.list) last.push(block);
    else groups.push([block]);
  }
  return groups;
}
