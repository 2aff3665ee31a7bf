import { findNoteMarks } from "#lib/records/text/section";
import type { BlockDraft } from "#lib/ingest/walk-state";

/**
 * Gives each footnote to the part, the session and the account in which its number first stands, and puts it at the end of that part:
 * notes may be written far from their numbers. One whose number stands nowhere stays where it is written.
 */
export function bringFootnotesHome(blocks: readonly BlockDraft[]): BlockDraft[] {
  const homes = findHomes(blocks);
  const placed: BlockDraft[] = [];
  const strays: BlockDraft[] = [];
  for (const block of blocks) {
    const home = block.container?.kind === "note" ? homes.get(block.container.name ?? "") : undefined;
    (home === undefined || home.part === block.part ? placed : strays).push(block);
    if (home !== undefined) adoptScope(block, home);
  }
  for (const block of strays) placed.splice(placed.findLastIndex(({ part }) => part === block.part) + 1, 0, block);
  return placed;
}

function findHomes(blocks: readonly BlockDraft[]): Map<string, BlockDraft> {
  const homes = new Map<string, BlockDraft>();
  for (const block of blocks)
    for (const name of findNoteMarks(block.content)) if (!homes.has(name)) homes.set(name, block);
  return homes;
}

function adoptScope(block: BlockDraft, { part, session, about }: BlockDraft): void {
  if (part === undefined) delete block.part;
  else block.part = part;
  if (session === undefined) delete block.session;
  else block.session = session;
  if (about === undefined) delete block.about;
  else block.about = about;
}
