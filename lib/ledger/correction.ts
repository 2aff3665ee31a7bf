import type { VFile } from "vfile";
import type { Correction } from "#lib/records/ledger/correction";
import { fingerprint } from "#lib/records/text/fingerprint";
import { findPublished, type History, placeOfEntry } from "./history";
import { reportError } from "#lib/ingest/message";

/*
 * [{"id": "alliance-17/panel-1/r1", "date": "2027-03-01", "from": "…", "to": "…", "reason": "A line of print was lost."}]
 */

/**
 * Checks that the corrections of each identifier lead, one after another, from the words it was issued for to those last
 * declared, and answers them complete.
 */
export function checkCorrections(file: VFile, history: History): Correction[] {
  const published = findPublished({ ...history, corrections: [] });
  const dates = new Map<string, string>();
  return history.corrections.flatMap(({ id, date, from, to, reason }, index) => {
    const place = placeOfEntry(file, index);
    const before = published.get(id);
    if (before === undefined) {
      reportError(
        file,
        place,
        "correction-unissued",
        `Unexpected correction of "${id}", expected an identifier of the ledger. Correct the identifier or remove the entry.`,
      );
      return [];
    }
    if (before.fingerprint !== fingerprint(from)) {
      reportError(
        file,
        place,
        "correction-from",
        `Unexpected words in "from" of "${id}", expected those published until then. Copy them exactly; corrections of one identifier stand in the order of their making.`,
        before.text === undefined ? undefined : `Published: ${JSON.stringify(before.text)}`,
      );
      return [];
    }
    if (date < (dates.get(id) ?? date)) {
      reportError(
        file,
        place,
        "correction-date",
        `Unexpected date ${date} of a correction of "${id}", expected none before ${dates.get(id) ?? date}, the date of the one before. Correct the date or the order.`,
      );
    }
    dates.set(id, date);
    if (to === undefined) {
      reportError(
        file,
        place,
        "correction-to",
        `Unexpected correction of "${id}" without "to", expected the words as they are now. Run npm run mint, which writes them in.`,
      );
      return [];
    }
    if (fingerprint(to) === fingerprint(from)) {
      reportError(
        file,
        place,
        "correction-same",
        `Unexpected correction of "${id}" to the same words, expected others. Remove the entry.`,
      );
      return [];
    }
    published.set(id, { fingerprint: fingerprint(to), text: to });
    return [{ id, date, from, to, reason }];
  });
}
