import { parseId } from "#lib/address/identifier";
import { reportError } from "#lib/ingest/message";
import { fingerprint } from "#lib/records/text/fingerprint";
import { findEntryPosition, type History, type HistoryFiles } from "./history";
import { findIssuedTexts } from "./published";

/*
 * content/issued-words.json, one entry a line, written by npm run mint:
 *   {"id":"harbour-3/panel-1/r1","text":"Buoys should be lit …"}
 *   {"id":"documents/harbour-3-report#p16","of":"harbour-3/panel-1/r1"}
 */

/** Checks that the words kept for the ledger are those that its fingerprints are of; those of what has a tombstone may be withheld. */
export function checkWords(files: HistoryFiles, history: History, buried: ReadonlySet<string>): void {
  const texts = findIssuedTexts(history.words);
  checkKept(files, history, texts);
  for (const { id, kind } of history.ledger) {
    if (!texts.has(id) && !buried.has(id))
      reportError(files.ledger, `"${id}"`, {
        "issued-words-missing": `Unexpected ${kind} "${id}" whose words are not kept, expected them in content/issued-words.json. Run npm run seal.`,
      });
  }
}

function checkKept({ words: file }: HistoryFiles, history: History, texts: ReadonlyMap<string, string>): void {
  const entries = new Map(history.ledger.map((entry) => [entry.id, entry]));
  history.words.forEach(({ id, of }, index) => {
    const [entry, text] = [entries.get(id), texts.get(id)];
    if (entry === undefined)
      reportError(file, findEntryPosition(file, index), {
        "ledger-removed": `Unexpected words of "${id}", which the ledger does not hold, expected its entry, for it has been published. Restore the line of content/permalinks.json.`,
      });
    else if (of !== undefined && (text === undefined || parseId(id)?.kind !== "paragraph"))
      reportError(file, findEntryPosition(file, index), {
        "issued-words-of": `Unexpected "of" of "${id}", expected of a paragraph the identifier of an item whose words are kept. Restore the line of "${of}", or run npm run seal if the paragraph is still in the content.`,
      });
    else if (text !== undefined && entry.fingerprint !== fingerprint(text))
      reportError(file, findEntryPosition(file, index), {
        "issued-words": `Unexpected words of "${id}", expected those it was issued for (fingerprint ${entry.fingerprint}). Restore the line.`,
      });
  });
}
