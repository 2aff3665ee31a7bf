import type { VFile } from "vfile";
import { parseId } from "#lib/address/identifier";
import { type Ledger, LedgerEntry } from "#lib/records/ledger/ledger-entry";
import { formatPath } from "#lib/address/permalink";
import { reportError } from "#lib/ingest/message";
import { readLedgerFile } from "./ledger-file";

/**
 * Reads `content/permalinks.json`. An identifier that stands in it twice is an error, and so is one whose address or kind is
 * not what the site makes of it now: an address once issued never changes.
 */
export function readLedger(file: VFile): Ledger {
  const ledger = readLedgerFile(file, LedgerEntry);
  const seen = new Set<string>();
  for (const { id, kind, address } of ledger) {
    if (seen.has(id))
      reportError(file, `"${id}"`, {
        "ledger-duplicate": `Unexpected second entry "${id}" in the ledger, expected one. Restore the file from its history.`,
      });
    seen.add(id);
    if (parseId(id)?.kind !== kind || formatPath(id) !== address) {
      reportError(file, `"${id}"`, {
        "ledger-address": `Unexpected address ${address} of the ${kind} "${id}", expected that of the identifier, which never changes. Restore the entry, or the code that makes addresses.`,
      });
    }
  }
  return ledger;
}
