import type { VFile } from "vfile";
import { formatLedgerFile } from "#lib/ledger/ledger-file";
import type { DeclaredCorrection } from "#lib/records/ledger/correction";
import type { Alias } from "#lib/records/ledger/alias";
import type { LedgerEntry } from "#lib/records/ledger/ledger-entry";
import type { Tombstone } from "#lib/records/ledger/tombstone";

/** What an editor can declare of something that was published, and the entry of it. */
type Declared = DeclaredCorrection | Alias | Tombstone | LedgerEntry;

/**
 * Says where in a file of the ledger a declared entry is to be pasted, and its line whole: above its first entry; a correction and
 * an entry of the ledger below the last, for these stand in an order. A file that has no entry yet is given whole.
 */
export function describePaste(file: VFile, entry: Declared): string {
  const lines = String(file).split("\n");
  const isEntry = (line: string) => /^\s*[,{].*"id"\s*:/u.test(line);
  if (!lines.some(isEntry)) return `into ${file.path}:\n${indent(formatLedgerFile([entry]).trimEnd())}`;
  const line = JSON.stringify(entry);
  if (!("from" in entry) && !("fingerprint" in entry))
    return `into ${file.path}, above its first entry:\n${indent(`${line},`)}`;
  const last = lines.findLastIndex(isEntry);
  return `into ${file.path}, below line ${last + 1}:\n${indent(`,${line}`)}`;
}

/** Gives the line that an entry should have, to be pasted in the place of the one that a message points at. */
export function describeReplacement(entry: object): string {
  return `The whole line, but for a comma at its end: ${JSON.stringify(entry)}`;
}

/** Today, as the entry of an editor is dated. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/** The tombstone of something by its kind; the editor may say more of it, and why it went. */
export function buildTombstone(id: string, kind: string): Tombstone {
  const article = /^[aeiou]/u.test(kind) ? "An" : "A";
  return { id, date: today(), stood: `${article} ${kind}.`, reason: "removed" };
}

/** Quotes published words for a message. */
export function quoteWords(text: string | undefined): string {
  return text === undefined ? "not kept" : JSON.stringify(text);
}

function indent(text: string): string {
  return text.replaceAll(/^/gmu, "    ");
}
