import type { CorpusRecords } from "#lib/records/corpus-records";
import type { DeclaredCorrection } from "#lib/records/ledger/correction";
import { fingerprint } from "#lib/records/text/fingerprint";
import type { IssuedWords } from "#lib/records/ledger/issued-words";
import type { Ledger } from "#lib/records/ledger/ledger-entry";
import { findPublished, type History } from "#lib/ledger/history";
import { findIssued } from "#lib/ledger/issued";

/** Keeps the words of every entry of the ledger, in its order; words are only added, and only those the entry was issued for. */
export function mintWords(words: readonly IssuedWords[], ledger: Ledger, records: CorpusRecords): IssuedWords[] {
  const kept = new Map(words.map(({ id, text }) => [id, text]));
  const present = new Map(findIssued(records).map((thing) => [thing.id, thing]));
  return ledger.flatMap(({ id, fingerprint: print }) => {
    const thing = present.get(id);
    const text = kept.get(id) ?? (thing?.print === print ? thing.text : undefined);
    return text === undefined ? [] : [{ id, text }];
  });
}

/**
 * Completes the corrections that an editor began: the present words are written in where "to" is left out and, with a `reason`,
 * every changed wording that no correction declares is declared under the given date.
 */
export function mintCorrections(
  history: History,
  records: CorpusRecords,
  correct?: { reason: string; date: string },
): DeclaredCorrection[] {
  const things = findIssued(records);
  const texts = new Map(things.map(({ id, text }) => [id, text]));
  const corrections = history.corrections.map(({ id, date, from, to = texts.get(id), reason }) => ({
    id,
    date,
    from,
    ...(to === undefined ? {} : { to }),
    reason,
  }));
  if (correct === undefined) return corrections;
  const published = findPublished({ ...history, corrections });
  for (const { id, text } of things) {
    const was = published.get(id);
    if (was?.text === undefined || was.fingerprint === fingerprint(text)) continue;
    corrections.push({ id, date: correct.date, from: was.text, to: text, reason: correct.reason });
    // What stands there twice is an error of its own.
    published.delete(id);
  }
  return corrections;
}
