import { paragraphNumberOf } from "#lib/address/paragraph";
import type { LedgerEntry } from "#lib/records/ledger/ledger-entry";
import type { Published } from "#lib/ledger/history";

/** The kinds of things that stand in paragraphs of their own. */
const ofParagraphs: ReadonlySet<LedgerEntry["kind"]> = new Set(["recommendation", "wording", "quotation"]);

/**
 * Finds the lost paragraphs that were the words of a lost item and of nothing else, by identifier: they went with it, and what is
 * decided of it is decided of them. `lost` is in the order of the ledger, which is that of reading.
 */
export function findLostPieces(
  lost: readonly LedgerEntry[],
  published: ReadonlyMap<string, Published>,
): ReadonlyMap<string, string> {
  const textOf = ({ id }: LedgerEntry) => published.get(id)?.text;
  const paragraphs = lost.filter(({ id }) => paragraphNumberOf(id) !== undefined);
  const pieces = new Map<string, string>();
  for (const item of lost.filter(({ kind }) => ofParagraphs.has(kind))) {
    const words = textOf(item);
    if (words === undefined) continue;
    const at = paragraphs.findIndex(
      (each, index) => !pieces.has(each.id) && countPieces(paragraphs.slice(index), words, textOf) > 0,
    );
    for (const each of at === -1 ? [] : paragraphs.slice(at, at + countPieces(paragraphs.slice(at), words, textOf)))
      pieces.set(each.id, item.id);
  }
  return pieces;
}

/** How many of the first paragraphs are together the words; 0 where they are not. */
function countPieces(
  paragraphs: readonly LedgerEntry[],
  words: string,
  textOf: (entry: LedgerEntry) => string | undefined,
): number {
  let rest = words;
  for (const [at, paragraph] of paragraphs.entries()) {
    const text = textOf(paragraph);
    if (text === undefined || !rest.startsWith(text)) return 0;
    rest = rest.slice(text.length).trimStart();
    if (rest === "") return at + 1;
  }
  return 0;
}
