import { buildPath } from "#lib/address/permalink";
import { isHeldBy } from "#lib/address/name";
import { buildBlockId, paragraphNumberOf } from "#lib/address/paragraph";
import { findIssued } from "#lib/ledger/issued";
import type { CorpusRecords } from "#lib/records/corpus-records";
import type { Ledger, LedgerEntry } from "#lib/records/ledger/ledger-entry";

/**
 * Adds what the ledger lacks; an entry that it holds stays as it is for good. Paragraphs are kept in reading order, so that numbering
 * knows their neighbours: a new one is written after the one it follows. All else is appended.
 */
export function mintLedger(ledger: Ledger, records: CorpusRecords): Ledger {
  const entries = new Map<string, LedgerEntry>(ledger.map((entry) => [entry.id, entry]));
  const issued = findIssued(records);
  for (const { id, kind, print } of issued)
    if (!entries.has(id)) entries.set(id, { id, kind, address: buildPath(id), fingerprint: print });
  let ids = ledger.map((entry) => entry.id);
  for (const document of records.documents) {
    const present = document.blocks.flatMap((block) =>
      block.type === "heading" ? [] : [buildBlockId(document.id, block)],
    );
    ids = orderParagraphs(ids, document.id, present);
  }
  const known = new Set(ids);
  const added = [...new Set(issued.map(({ id }) => id))].filter((id) => !known.has(id));
  return [...ids, ...added].flatMap((id) => entries.get(id) ?? []);
}

/** Brings a document's paragraphs into reading order; all other identifiers stay where they are. */
function orderParagraphs(ids: readonly string[], document: string, present: readonly string[]): string[] {
  const isOwn = (id: string) => isHeldBy(id, document) && paragraphNumberOf(id) !== undefined;
  const issued = ids.filter(isOwn);
  if (issued.length === 0) return [...ids];
  const known = new Set(issued);
  const ordered = orderIssued(issued, present);
  let at = 0;
  const inOrder = ids.map((id) => (isOwn(id) ? (ordered[at++] ?? id) : id));
  present.forEach((id, index) => {
    if (known.has(id)) return;
    const before = present[index - 1];
    const after = before === undefined ? inOrder.findIndex(isOwn) : inOrder.indexOf(before) + 1;
    inOrder.splice(after, 0, id);
  });
  return inOrder;
}

/** The issued ones in reading order; one that has vanished stays behind the one it was behind. */
function orderIssued(issued: readonly string[], present: readonly string[]): string[] {
  const known = new Set(issued);
  const ordered = present.filter((id) => known.has(id));
  const shown = new Set(ordered);
  issued.forEach((id, index) => {
    if (!shown.has(id)) ordered.splice(ordered.indexOf(issued[index - 1] ?? "") + 1, 0, id);
  });
  return ordered;
}
