import type { CorpusRecords } from "#lib/records/corpus-records";
import type { DeclaredCorrection } from "#lib/records/ledger/correction";
import type { IssuedWords } from "#lib/records/ledger/issued-words";
import type { Ledger } from "#lib/records/ledger/ledger-entry";
import type { History } from "#lib/ledger/history";
import { findIssued } from "#lib/ledger/issued";
import { correctAll, findIssuedTexts } from "#lib/ledger/published";

/**
 * Keeps the words of every entry of the ledger, in its order; words are only added, and only those the entry was issued for. Of a
 * paragraph that is an item and nothing else it notes which, so that the words are kept once and corrected once.
 */
export function mintWords(history: History, ledger: Ledger, records: CorpusRecords): IssuedWords[] {
  const present = new Map(findIssued(records).map((thing) => [thing.id, thing]));
  const issued = findIssuedTexts(history.words);
  const texts = new Map(issued);
  for (const { id, fingerprint: print } of ledger) {
    const thing = present.get(id);
    if (!texts.has(id) && thing?.print === print) texts.set(id, thing.text);
  }
  const kept = new Map(history.words.map((entry) => [entry.id, entry]));
  const items = findItems(records);
  const corrected = new Set(history.corrections.map(({ id }) => id));
  return ledger.flatMap(({ id }): IssuedWords[] => {
    const before = kept.get(id);
    const text = texts.get(id);
    if (before !== undefined && (text === undefined || (before.of !== undefined && issued.has(id)))) return [before];
    if (text === undefined) return [];
    const isItem = (item: string) => texts.get(item) === text && !corrected.has(item);
    // What was corrected apart stays apart.
    const of = corrected.has(id) ? undefined : items.get(id)?.find(isItem);
    return [of === undefined ? { id, text } : { id, of }];
  });
}

/** The items by the paragraph they stand in. */
function findItems({ recommendations, wordings, quotations }: CorpusRecords): Map<string, string[]> {
  const items = new Map<string, string[]>();
  for (const { id, paragraph } of [...recommendations, ...wordings, ...quotations])
    items.set(paragraph, [...(items.get(paragraph) ?? []), id]);
  return items;
}

/**
 * Completes the corrections that an editor began: the present words are written in where "to" is left out and, with a `reason`,
 * every changed wording that no correction declares is declared under the given date, that of an item for its paragraph too.
 */
export function mintCorrections(
  history: History,
  records: CorpusRecords,
  correct?: { reason: string; date: string },
): DeclaredCorrection[] {
  const things = findIssued(records);
  const present = new Map(things.map((thing) => [thing.id, thing]));
  const corrections = history.corrections.map(({ id, date, from, to = present.get(id)?.text, reason, alone }) => ({
    ...{ id, date, from },
    ...(to === undefined ? {} : { to }),
    ...{ reason, ...(alone === undefined ? {} : { alone }) },
  }));
  if (correct === undefined) return corrections;
  const corrector = correctAll({ ...history, corrections });
  const paragraphs = things.filter(({ kind }) => kind === "paragraph");
  const declared = [...things.filter(({ kind }) => kind !== "paragraph"), ...paragraphs].flatMap(
    ({ id, text, print }): DeclaredCorrection[] => {
      const was = corrector.published.get(id);
      // What stands there twice is an error of its own.
      if (was?.text === undefined || was.fingerprint === print || present.get(id)?.text !== text) return [];
      const correction = { id, date: correct.date, from: was.text, to: text, reason: correct.reason };
      const isFollowed = corrector.findFollowing(correction).every((each) => present.get(each)?.print === print);
      const whole: DeclaredCorrection = isFollowed ? correction : { ...correction, alone: true };
      corrector.apply(whole);
      return [whole];
    },
  );
  return [...corrections, ...declared];
}
