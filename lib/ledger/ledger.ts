import type { VFile } from "vfile";
import { parseId } from "#lib/address/identifier";
import { type Ledger, LedgerEntry } from "#lib/records/ledger/ledger-entry";
import { formatPath } from "#lib/address/permalink";
import { reportError } from "#lib/ingest/message";
import { findEntryPosition, readLedgerFile } from "./ledger-file";
import { describeReplacement } from "./resolution/paste";

/**
 * Reads `content/permalinks.json`. An identifier that stands in it twice is an error, and so is one whose address or kind is
 * not what the site makes of it now: an address once issued never changes.
 */
export function readLedger(file: VFile): Ledger {
  const ledger = readLedgerFile(file, LedgerEntry);
  const seen = new Set<string>();
  for (const [index, { id, kind, address, fingerprint }] of ledger.entries()) {
    if (seen.has(id))
      reportError(file, findEntryPosition(file, index), {
        "ledger-duplicate": `Unexpected second entry "${id}" in the ledger, expected one. Delete this line.`,
      });
    seen.add(id);
    const known = parseId(id)?.kind;
    if (known !== kind || formatPath(id) !== address) {
      reportError(file, findEntryPosition(file, index), {
        "ledger-address": [
          `Unexpected address ${address} of the ${kind} "${id}", expected that of the identifier, which never changes. Restore the entry, or the code that makes addresses.`,
          known === undefined
            ? undefined
            : describeReplacement({ id, kind: known, address: formatPath(id), fingerprint }),
        ],
      });
    }
  }
  return ledger;
}
