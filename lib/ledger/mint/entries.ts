import type { CorpusRecords } from "#lib/records/corpus-records";
import type { Ledger, LedgerEntry } from "#lib/records/ledger/ledger-entry";
import { buildPath } from "#lib/address/permalink";
import { buildBlockId } from "#lib/address/paragraph";
import { findIssued } from "#lib/ledger/issued";

/**
 * Adds what the ledger lacks; an entry that it holds stays as it is for good. A new paragraph is written after the one it follows
 * and a moved one moves, so that pinning knows their neighbours; all else is appended.
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
    ids = placeParagraphs(ids, document.id, present);
  }
  const placed = new Set(ids);
  const added = [...new Set(issued.map(({ id }) => id))].filter((id) => !placed.has(id));
  return [...ids, ...added].flatMap((id) => entries.get(id) ?? []);
}

/** Brings a document's paragraphs into reading order; the places of all other identifiers stay. */
function placeParagraphs(ids: readonly string[], document: string, present: readonly string[]): string[] {
  const own = new RegExp(`^${document}(?:/[a-z0-9-]+)?#p\\d+$`);
  const held = ids.filter((id) => own.test(id));
  if (held.length === 0) return [...ids];
  const known = new Set(held);
  const ordered = orderHeld(held, present);
  let at = 0;
  const placed = ids.map((id) => (own.test(id) ? (ordered[at++] ?? id) : id));
  present.forEach((id, index) => {
    if (known.has(id)) return;
    const before = present[index - 1];
    placed.splice(
      before === undefined ? placed.findIndex((each) => own.test(each)) : placed.indexOf(before) + 1,
      0,
      id,
    );
  });
  return placed;
}

/** The held ones in reading order; one that has vanished stays behind the one it stood behind. */
function orderHeld(held: readonly string[], present: readonly string[]): string[] {
  const known = new Set(held);
  const ordered = present.filter((id) => known.has(id));
  const shown = new Set(ordered);
  held.forEach((id, index) => {
    if (!shown.has(id)) ordered.splice(ordered.indexOf(held[index - 1] ?? "") + 1, 0, id);
  });
  return ordered;
}
