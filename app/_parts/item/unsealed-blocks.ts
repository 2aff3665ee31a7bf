import { buildBlockId } from "#lib/address/paragraph";
import type { Document } from "#lib/records/document";
import type { Block } from "#lib/records/text/block";
import { corpus } from "../built";

const said = "Not yet published: it may still change.";

/** Notes beside the blocks that are new in a document which is sealed otherwise; of one that is not, its head says so once. */
export function noteUnsealed({ id }: Document, blocks: readonly Block[]): Block[] {
  if (corpus.unsealed.has(id)) return [...blocks];
  return blocks.map((block) =>
    corpus.unsealed.has(buildBlockId(id, block))
      ? { ...block, note: block.note === undefined ? said : `${said} ${block.note}` }
      : block,
  );
}
