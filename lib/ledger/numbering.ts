import { diffArrays } from "diff";
import { parseId } from "#lib/address/identifier";
import { isHeldBy } from "#lib/address/name";
import type { Ledger } from "#lib/records/ledger/ledger-entry";
import { fingerprint } from "#lib/records/text/fingerprint";

/** A paragraph number that the ledger holds, and the fingerprint of the words last published under it. */
export interface ParagraphNumber {
  number: number;
  fingerprint: string;
  /** Whether the paragraph has an alias or a tombstone: its number is then kept for the same words only. */
  retired?: boolean;
}

/** The number of one text of a document, and whether its words are those it was issued for, edited ones, or new. */
export interface NumberedText {
  number: number;
  state: "unchanged" | "edited" | "new";
}

/**
 * Finds the paragraph numbers that the ledger holds for a document (by its identifier) and its parts, in the ledger's order, with
 * the words last `published`. `retired` are the identifiers that have an alias or a tombstone.
 */
export function findParagraphNumbers(
  ledger: Ledger,
  document: string,
  {
    published,
    retired,
  }: {
    published?: ReadonlyMap<string, { fingerprint: string }>;
    retired?: { has(id: string): boolean };
  } = {},
): ParagraphNumber[] {
  const numbers = ledger.flatMap((entry): ParagraphNumber[] => {
    const parts = entry.id.startsWith(document) ? parseId(entry.id) : undefined;
    if (parts?.kind !== "paragraph" || (parts.holder !== document && !isHeldBy(parts.holder, document))) return [];
    const print = published?.get(entry.id)?.fingerprint ?? entry.fingerprint;
    return [
      { number: parts.number, fingerprint: print, ...(retired?.has(entry.id) === true ? { retired: true } : {}) },
    ];
  });
  // A paragraph that was put into another part of its document has its number twice.
  const live = new Set(numbers.flatMap((each) => (each.retired === true ? [] : [each.number])));
  return numbers.filter(
    ({ number, retired: isRetired }, index) =>
      isRetired !== true || (!live.has(number) && numbers.findIndex((each) => each.number === number) === index),
  );
}

/** A text and a number of the ledger that belong together, each by its index. */
interface Match {
  text: number;
  issued: number;
}

/**
 * Numbers the texts of a document by the numbers issued before, which come in their former reading order: first the texts whose
 * words are unchanged, by longest common subsequence and then wherever they went; then an edited text takes the number left free
 * between the same neighbours; what remains is new and is numbered after the highest ever issued. No number is given twice.
 */
export function numberTexts(texts: readonly string[], issued: readonly ParagraphNumber[]): NumberedText[] {
  const prints = texts.map(fingerprint);
  const inOrder = matchInOrder(prints, issued);
  const unchanged = [...inOrder, ...matchMoved(prints, issued, inOrder)];
  const edited = matchEdited(texts.length, issued, inOrder, unchanged);
  const numbersOf = (matches: readonly Match[]) =>
    new Map(matches.map((each) => [each.text, issued[each.issued]?.number]));
  const [kept, taken] = [numbersOf(unchanged), numbersOf(edited)];
  let highest = issued.reduce((most, each) => Math.max(most, each.number), 0);
  return texts.map((_, text) => {
    const same = kept.get(text);
    if (same !== undefined) return { number: same, state: "unchanged" };
    const free = taken.get(text);
    return free === undefined ? { number: (highest += 1), state: "new" } : { number: free, state: "edited" };
  });
}

function matchInOrder(prints: readonly string[], issued: readonly ParagraphNumber[]): Match[] {
  const matches: Match[] = [];
  let text = 0;
  let at = 0;
  const before = issued.map((each) => each.fingerprint);
  for (const { value, added, removed } of diffArrays(before, [...prints])) {
    if (!added && !removed) matches.push(...value.map((_, step) => ({ text: text + step, issued: at + step })));
    if (!removed) text += value.length;
    if (!added) at += value.length;
  }
  return matches;
}

function matchMoved(prints: readonly string[], issued: readonly ParagraphNumber[], found: readonly Match[]): Match[] {
  const texts = new Set(found.map((match) => match.text));
  const used = new Set(found.map((match) => match.issued));
  const free = new Map<string, number[]>();
  issued.forEach((each, at) => {
    if (!used.has(at)) free.set(each.fingerprint, [...(free.get(each.fingerprint) ?? []), at]);
  });
  return prints.flatMap((print, text) => {
    const at = texts.has(text) ? undefined : free.get(print)?.shift();
    return at === undefined ? [] : [{ text, issued: at }];
  });
}

/** Between two unchanged neighbours, the texts and the numbers left over belong together in their order. */
function matchEdited(
  texts: number,
  issued: readonly ParagraphNumber[],
  inOrder: readonly Match[],
  unchanged: readonly Match[],
): Match[] {
  const usedTexts = new Set(unchanged.map((match) => match.text));
  const used = new Set(unchanged.map((match) => match.issued));
  const matches: Match[] = [];
  let from: Match = { text: 0, issued: 0 };
  for (const to of [...inOrder, { text: texts, issued: issued.length }]) {
    const free = range(from.issued, to.issued).filter((at) => !used.has(at) && issued[at]?.retired !== true);
    for (const text of range(from.text, to.text)) {
      const at = usedTexts.has(text) ? undefined : free.shift();
      if (at !== undefined) matches.push({ text, issued: at });
    }
    from = { text: to.text + 1, issued: to.issued + 1 };
  }
  return matches;
}

function range(start: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - start) }, (_, index) => start + index);
}
