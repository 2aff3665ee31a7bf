import { VFile } from "vfile";
import { reportError } from "#lib/ingest/message";
import { findEntryPosition, readLedgerFile } from "#lib/ledger/ledger-file";
import { quoteWords } from "#lib/ledger/resolution/paste";
import { IssuedWords } from "#lib/records/ledger/issued-words";
import { LedgerEntry } from "#lib/records/ledger/ledger-entry";
import { fingerprint } from "#lib/records/text/fingerprint";
import { groupBy } from "#lib/text/group-by";

/**
 * Reports, once for all, the identifiers that two branches have sealed for different words, with the lines of both. The files are those of
 * the ledger and of its words.
 */
export function checkSealedTwice(ledger: VFile, words: VFile): void {
  const entries = read(ledger, LedgerEntry).map((entry, index) => ({ ...entry, index }));
  const twice = [...groupBy(entries, ({ id }) => [id])].filter(
    ([, same]) => new Set(same.map((each) => each.fingerprint)).size > 1,
  );
  const [first] = twice;
  if (first === undefined) return;
  const texts = new Map(
    read(words, IssuedWords).flatMap(({ text }) => (text === undefined ? [] : [[fingerprint(text), text]])),
  );
  const note = twice.flatMap(([id, same]) => [
    `${id}:`,
    ...same.map(
      (each) => `  line ${findEntryPosition(ledger, each.index).line}: ${quoteWords(texts.get(each.fingerprint))}`,
    ),
  ]);
  reportError(ledger, findEntryPosition(ledger, first[1][1]?.index ?? 0), {
    "merge-sealed": [
      `Unexpected second entry "${first[0]}" in the ledger, sealed on two sides for different words, expected one. Delete the line of the words that are not online yet; they get another identifier when they are minted.`,
      note.join("\n    "),
    ],
  });
}

function read<Entry>(file: VFile, entry: Parameters<typeof readLedgerFile<Entry>>[1]): Entry[] {
  return readLedgerFile(new VFile({ path: file.path, value: String(file) }), entry);
}
