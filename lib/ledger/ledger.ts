import type { VFile } from "vfile";
import { parseId } from "#lib/address/identifier";
import { isHeldBy } from "#lib/address/name";
import { Ledger } from "#lib/records/ledger/ledger-entry";
import { formatPath } from "#lib/address/permalink";
import { reportError } from "#lib/ingest/message";
import type { Pin } from "./paragraph-number";
import { placeOf, readJson } from "#lib/ingest/registries/registry";

/**
 * Reads `content/permalinks.json`. An identifier that stands in it twice is an error, and so is one whose address or kind is
 * not what the site makes of it now: an address once issued never changes.
 */
export function readLedger(file: VFile): Ledger {
  const ledger = readJson(file, Ledger) ?? [];
  const seen = new Set<string>();
  for (const { id, kind, address } of ledger) {
    if (seen.has(id))
      reportError(
        file,
        placeOf(file, `"${id}"`),
        "ledger-duplicate",
        `Unexpected second entry "${id}" in the ledger, expected one. Restore the file from its history.`,
      );
    seen.add(id);
    if (parseId(id)?.kind !== kind || formatPath(id) !== address) {
      reportError(
        file,
        placeOf(file, `"${id}"`),
        "ledger-address",
        `Unexpected address ${address} of the ${kind} "${id}", expected that of the identifier, which never changes. Restore the entry, or the code that makes addresses.`,
      );
    }
  }
  return ledger;
}

/**
 * The paragraph numbers that the ledger holds for a document, by the document's identifier, with the words last `published`.
 * The number of a paragraph that was declared moved or gone is not given to edited words.
 */
export function findPins(
  ledger: Ledger,
  document: string,
  {
    published,
    closed,
  }: { published?: ReadonlyMap<string, { fingerprint: string }>; closed?: ReadonlySet<string> } = {},
): Pin[] {
  const pins = ledger.flatMap((entry): Pin[] => {
    const parts = entry.id.startsWith(document) ? parseId(entry.id) : undefined;
    const isOwn = parts?.kind === "paragraph" && (parts.holder === document || isHeldBy(parts.holder, document));
    const print = published?.get(entry.id)?.fingerprint ?? entry.fingerprint;
    return isOwn
      ? [{ number: parts.number, fingerprint: print, ...(closed?.has(entry.id) === true ? { closed: true } : {}) }]
      : [];
  });
  // A paragraph that went to another part of its document has its number twice.
  const open = new Set(pins.flatMap((pin) => (pin.closed === true ? [] : [pin.number])));
  return pins.filter(
    (pin, index) =>
      pin.closed !== true || (!open.has(pin.number) && pins.findIndex((each) => each.number === pin.number) === index),
  );
}
