import type { Document } from "#lib/records/document";
import type { Block } from "#lib/records/text/block";
import type { Corpus } from "./corpus";

/** A block of a document and that of its translation which stands in the same place; one is missing where the other text has more. */
export interface ParallelRow {
  original: Block | undefined;
  translation: Block | undefined;
}

/** A translation with the document that it translates. */
export interface Parallel {
  original: Document;
  translation: Document;
}

/** Finds the translations that the portal holds, each with its original. */
export function findParallels(corpus: Corpus): Parallel[] {
  return corpus.records.documents.flatMap((translation) => {
    const original = corpus.find("documents", translation.translationOf ?? "");
    return original === undefined ? [] : [{ original, translation }];
  });
}

/** Aligns two texts: heading by heading in their order, and below each the paragraphs and items in theirs. */
export function alignTexts({ original, translation }: Parallel): ParallelRow[] {
  const [left, right] = [splitAtHeadings(original.blocks), splitAtHeadings(translation.blocks)];
  return pair(left, right).flatMap(([one = [], other = []]) =>
    pair(one, other).map(([from, to]) => ({ original: from, translation: to })),
  );
}

/* Runs that begin at headings; what stands before the first is a run of its own, so that a foreword in one text shifts nothing. */
function splitAtHeadings(blocks: readonly Block[]): (Block | undefined)[][] {
  const runs: (Block | undefined)[][] = [[undefined]];
  for (const block of blocks) {
    if (block.type === "heading") runs.push([block]);
    else runs.at(-1)?.push(block);
  }
  return runs;
}

function pair<Each>(left: readonly Each[], right: readonly Each[]): [Each | undefined, Each | undefined][] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, at) => [left[at], right[at]]);
}
