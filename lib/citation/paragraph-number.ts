import { paragraphNumberOf } from "#lib/address/paragraph";
import type { Corpus } from "#lib/corpus/corpus";
import { memoize } from "#lib/corpus/index/memoize";
import { idOfBlock } from "#lib/corpus/part";
import type { Document } from "#lib/records/document";

/** A document numbers its paragraphs itself where at least so many begin with numbers that rise ("27. The participants …"). */
const fewest = 3;

/**
 * Finds the numbers that documents print before their own paragraphs, by the identifiers of all that stands below each up to the next,
 * `null` for what stands before the first: readers of such a document look for these, and the portal's would name another paragraph.
 */
export const findPrintedNumbers: (corpus: Corpus) => ReadonlyMap<string, number | null> = memoize(
  ({ records }) => new Map(records.documents.flatMap(numberBlocks)),
);

/** Gets the number by which a paragraph is cited: the one that its document prints, where it numbers its own, else the portal's. */
export function numberInCitation({
  paragraph,
  printedNumber,
}: {
  paragraph?: string;
  printedNumber?: number | null;
}): number | undefined {
  return printedNumber === undefined ? paragraphNumberOf(paragraph) : (printedNumber ?? undefined);
}

function numberBlocks(document: Document): [id: string, number: number | null][] {
  const printed = document.blocks.map((block) => (block.type === "paragraph" ? readNumber(block.text) : undefined));
  const numbers = printed.filter((number) => number !== undefined);
  const isRising = numbers.every((number, at) => at === 0 || number > (numbers[at - 1] ?? 0));
  if (numbers.length < fewest || !isRising) return [];
  let last: number | null = null;
  return document.blocks.map((block, at): [string, number | null] => {
    last = printed[at] ?? last;
    return [idOfBlock(document, block), last];
  });
}

function readNumber(text: string): number | undefined {
  const [, number] = /^(\d{1,4})\.\s/u.exec(text) ?? [];
  return number === undefined ? undefined : Number(number);
}
