import type { VFile } from "vfile";
import { z } from "zod";
import { pointAt, reportError } from "#lib/ingest/message";
import { readJson } from "#lib/ingest/registries/registry";

/*
 * Each file of the ledger says the version of its format, and has an entry a line, so that a history shows what was added:
 *   {"format": 2, "entries": [
 *     {"code":"K7PF2M","id":"harbour-3/panel-1/r1"}
 *   ]}
 * Format 1 was the list alone.
 */

/** The format that this code reads and writes. */
export const ledgerFormat = 2;

/** The files of the ledger below the content, which `npm run migrate` brings from one format to the next. */
export const ledgerFiles = [
  "permalinks.json",
  "issued-words.json",
  "codes.json",
  "corrections.json",
  "aliases.json",
  "tombstones.json",
] as const;

/** Reads the entries of a file of the ledger; of one that can't be read, or has another format, none, with a message. */
export function readLedgerFile<Entry>(file: VFile, entry: z.ZodType<Entry>): Entry[] {
  if (!checkFormat(file)) return [];
  return readJson(file, z.strictObject({ format: z.literal(ledgerFormat), entries: z.array(entry) }))?.entries ?? [];
}

/** Checks that a file of the ledger has the format of this code; whether it can be read is left to its reading. */
export function checkFormat(file: VFile): boolean {
  const format = findFormat(String(file)) ?? ledgerFormat;
  const at = pointAt(file, Math.max(0, String(file).indexOf('"format"')));
  if (format < ledgerFormat)
    reportError(file, at, {
      "ledger-format": `Unexpected format ${format} of a file of the ledger, expected ${ledgerFormat}. Run npm run migrate, which keeps every entry.`,
    });
  if (format > ledgerFormat)
    reportError(file, at, {
      "ledger-format": `Unexpected format ${format} of a file of the ledger, expected ${ledgerFormat}. Take the code that wrote it, or newer.`,
    });
  return format === ledgerFormat;
}

/** Finds the position of an entry in a file that is a list of flat entries, by its index. */
export function findEntryPosition(file: VFile, index: number): { line: number; column: number } {
  // Within a word of JSON a quotation mark is escaped, so this finds names of fields only.
  return pointAt(file, [...String(file).matchAll(/"id"\s*:/gu)][index]?.index ?? 0);
}

/** Formats a file of the ledger. */
export function formatLedgerFile(entries: readonly unknown[]): string {
  return `{"format": ${ledgerFormat}, "entries": ${formatEntries(entries)}}\n`;
}

/** Formats a list with one entry a line. */
export function formatEntries(entries: readonly unknown[]): string {
  return entries.length === 0 ? "[]" : `[\n${entries.map((entry) => `  ${JSON.stringify(entry)}`).join(",\n")}\n]`;
}

/** Brings the text of a file of the ledger to the present format, entry by entry as it was; `undefined` where it has it, or can't be read. */
export function migrateLedgerFile(text: string): string | undefined {
  return findFormat(text) === 1 ? formatLedgerFile(z.array(z.unknown()).parse(JSON.parse(text))) : undefined;
}

const Versioned = z.looseObject({ format: z.int() });

function findFormat(text: string): number | undefined {
  try {
    const data: unknown = JSON.parse(text);
    return Array.isArray(data) ? 1 : Versioned.safeParse(data).data?.format;
  } catch {
    return undefined;
  }
}
