import type { VFile } from "vfile";
import { Alias } from "#lib/records/ledger/alias";
import { DeclaredCorrection } from "#lib/records/ledger/correction";
import { IssuedWords } from "#lib/records/ledger/issued-words";
import type { Ledger } from "#lib/records/ledger/ledger-entry";
import { Tombstone } from "#lib/records/ledger/tombstone";
import { readLedger } from "./ledger";
import { readLedgerFile } from "./ledger-file";

/*
 * content/permalinks.json     [{"id": "harbour-3/panel-1/r1", "kind": "recommendation", "address": "/harbour-3/panel-1/r1/", "fingerprint": "…"}]
 * content/issued-words.json   [{"id": "harbour-3/panel-1/r1", "text": "…"}, {"id": "documents/harbour-3-report#p16", "of": "harbour-3/panel-1/r1"}]
 * content/corrections.json    [{"id": "harbour-3/panel-1/r1", "date": "2027-03-01", "from": "…", "to": "…", "reason": "…"}]
 * content/aliases.json        [{"id": "harbour-3/panel-1/r3", "to": "harbour-3/panel-1/r2", "date": "2027-03-01", "reason": "…"}]
 * content/tombstones.json     [{"id": "people/mira-solberg", "date": "2027-03-01", "stood": "…", "reason": "…"}]
 */

/** The words under an identifier as they were last published; the text is unknown where it was withheld. */
export interface Published {
  fingerprint: string;
  text: string | undefined;
}

/** The files in which the permanence of addresses rests. */
export interface HistoryFiles {
  ledger: VFile;
  /** The words of each entry of the ledger, as they were issued. */
  words: VFile;
  corrections: VFile;
  aliases: VFile;
  tombstones: VFile;
}

/** All that was ever published under an identifier, and what editors declared since. */
export interface History {
  ledger: Ledger;
  words: readonly IssuedWords[];
  corrections: readonly DeclaredCorrection[];
  aliases: readonly Alias[];
  tombstones: readonly Tombstone[];
}

/** Reads the ledger and what belongs to it; a file that can't be read is reported and counts as empty. */
export function readHistory(files: HistoryFiles): History {
  return {
    ledger: readLedger(files.ledger),
    words: readLedgerFile(files.words, IssuedWords),
    corrections: readLedgerFile(files.corrections, DeclaredCorrection),
    aliases: readLedgerFile(files.aliases, Alias),
    tombstones: readLedgerFile(files.tombstones, Tombstone),
  };
}
