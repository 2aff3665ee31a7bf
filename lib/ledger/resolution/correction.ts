import type { Point } from "unist";
import type { VFile } from "vfile";
import { reportError, reportUnminted } from "#lib/ingest/message";
import { findEntryPosition } from "#lib/ledger/ledger-file";
import { type History, type Published } from "#lib/ledger/history";
import { describeReplacement } from "./paste";
import { Corrector } from "#lib/ledger/published";
import type { Correction, DeclaredCorrection } from "#lib/records/ledger/correction";
import { fingerprint } from "#lib/records/text/fingerprint";

/*
 * [{"id": "harbour-3/panel-1/r1", "date": "2027-03-01", "from": "…", "to": "…", "reason": "A line of print was lost."}]
 */

/**
 * Checks that the corrections of each identifier lead, one after another, from the words it was issued for to those last declared,
 * and answers them complete, a correction of an item also for the paragraph that follows it.
 */
export function checkCorrections(file: VFile, history: History): Correction[] {
  const corrector = new Corrector(history);
  const dates = new Map<string, string>();
  return history.corrections.flatMap((declared, index) => {
    const { id, date } = declared;
    const position = findEntryPosition(file, index);
    if (!checkBasis(file, position, declared, corrector.published.get(id))) return [];
    const last = dates.get(id) ?? date;
    if (date < last)
      reportError(file, position, {
        "correction-date": [
          `Unexpected date ${date} of a correction of "${id}", expected none before ${last}, the date of the one before. Correct the date or the order.`,
          describeReplacement({ ...declared, date: last }),
        ],
      });
    dates.set(id, date);
    return checkResult(file, position, declared) ? corrector.apply(declared) : [];
  });
}

function checkBasis(
  file: VFile,
  position: Point,
  declared: DeclaredCorrection,
  before: Published | undefined,
): boolean {
  const { id, from } = declared;
  if (before === undefined)
    reportError(file, position, {
      "correction-unissued": `Unexpected correction of "${id}", expected an identifier of the ledger. Correct the identifier or remove the entry.`,
    });
  else if (before.fingerprint !== fingerprint(from))
    reportError(file, position, {
      "correction-from": [
        `Unexpected words in "from" of "${id}", expected those published until then. Copy them exactly; corrections of one identifier stand in the order of their making.`,
        before.text === undefined ? undefined : describeReplacement({ ...declared, from: before.text }),
      ],
    });
  return before?.fingerprint === fingerprint(from);
}

function checkResult(file: VFile, position: Point, { id, from, to }: DeclaredCorrection): boolean {
  if (to === undefined)
    reportUnminted(file, position, {
      "correction-to": `Unexpected correction of "${id}" without "to", expected the words as they are now. Write them in, or remove the entry where there are none.`,
    });
  else if (fingerprint(to) === fingerprint(from))
    reportError(file, position, {
      "correction-same": `Unexpected correction of "${id}" to the same words, expected others. Remove the entry.`,
    });
  return to !== undefined && fingerprint(to) !== fingerprint(from);
}
