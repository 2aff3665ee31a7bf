import type { CorpusRecords } from "#lib/records/corpus";
import { fingerprint } from "#lib/records/fingerprint";
import type { Ledger } from "#lib/records/ledger";
import { findIssued } from "./issued";

/** Appends what the ledger lacks, and brings the fingerprint of every held identifier up to its present words. */
export function mintLedger(ledger: Ledger, records: CorpusRecords): Ledger {
  const issued = new Map(findIssued(records).map((thing) => [thing.id, thing]));
  const held = new Set(ledger.map((entry) => entry.id));
  const kept = ledger.map((entry) => {
    const thing = issued.get(entry.id);
    return thing === undefined ? entry : { ...entry, fingerprint: fingerprint(thing.text) };
  });
  const added = [...issued.values()].filter((thing) => !held.has(thing.id));
  return [...kept, ...added.map(({ id, kind, text }) => ({ id, kind, fingerprint: fingerprint(text) }))];
}
