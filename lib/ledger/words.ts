import { parseId } from "#lib/address/identifier";
import { reportError, reportUnminted } from "#lib/ingest/message";
import type { VFile } from "vfile";
import { buildPath } from "#lib/address/permalink";
import { describePaste } from "#lib/ledger/resolution/paste";
import { fingerprint } from "#lib/records/text/fingerprint";
import { findEntryPosition } from "./ledger-file";
import { type History, type HistoryFiles } from "./history";
import { findIssuedTexts } from "./published";

/*
 * content/issued-words.json, one entry a line, written by npm run seal:
 *   {"id":"harbour-3/panel-1/r1","text":"Buoys should be lit …"}
 *   {"id":"documents/harbour-3-report#p16","of":"harbour-3/panel-1/r1"}
 */

/** Checks that the words kept for the ledger are those that its fingerprints are of; those of what has a tombstone may be withheld. */
export function checkWords(files: HistoryFiles, history: History, buried: ReadonlySet<string>): void {
  const texts = findIssuedTexts(history.words);
  checkKept(files, history, texts);
  for (const { id, kind } of history.ledger) {
    if (!texts.has(id) && !buried.has(id))
      reportUnminted(files.ledger, `"${id}"`, {
        "issued-words-missing": `Unexpected ${kind} "${id}" whose words are not kept, expected them in content/issued-words.json. Restore its line there from the history of the file.`,
      });
  }
}

function checkKept(files: HistoryFiles, history: History, texts: ReadonlyMap<string, string>): void {
  const { words: file } = files;
  const entries = new Map(history.ledger.map((entry) => [entry.id, entry]));
  history.words.forEach(({ id, of }, index) => {
    const [entry, text] = [entries.get(id), texts.get(id)];
    if (entry === undefined)
      reportError(file, findEntryPosition(file, index), {
        "ledger-removed": [
          `Unexpected words of "${id}", which the ledger does not hold, expected its entry, for it has been published. Restore the line of content/permalinks.json.`,
          text === undefined ? undefined : describeEntry(files.ledger, id, text),
        ],
      });
    else if (of !== undefined && (text === undefined || parseId(id)?.kind !== "paragraph"))
      reportUnminted(file, findEntryPosition(file, index), {
        "issued-words-of": `Unexpected "of" of "${id}", expected of a paragraph the identifier of an item whose words are kept. Restore the line of "${of}" from the history of the file.`,
      });
    else if (text !== undefined && entry.fingerprint !== fingerprint(text))
      reportError(file, findEntryPosition(file, index), {
        "issued-words": `Unexpected words of "${id}", expected those it was issued for (fingerprint ${entry.fingerprint}). Restore the line.`,
      });
  });
}

/* An address and a fingerprint follow from the identifier and the words. */
function describeEntry(ledger: VFile, id: string, text: string): string | undefined {
  const kind = parseId(id)?.kind;
  return kind === undefined
    ? undefined
    : `Paste ${describePaste(ledger, { id, kind, address: buildPath(id), fingerprint: fingerprint(text) })}`;
}
