import { VFile } from "vfile";
import { describe, expect, it } from "vitest";
import { formatMessage } from "#lib/ingest/message";
import { formatLedgerFile, ledgerFormat, migrateLedgerFile, readLedgerFile } from "#lib/ledger/ledger-file";
import { IssuedCode } from "#lib/records/ledger/issued-code";

const entries = [
  { code: "K7PF2M", id: "harbour-3" },
  { code: "2J2RMY", id: "harbour-3/panel-1" },
];

function read(value: string) {
  const file = new VFile({ path: "content/codes.json", value });
  return { entries: readLedgerFile(file, IssuedCode), messages: file.messages.map(formatMessage) };
}

describe("a file of the ledger", () => {
  it("says its format, has an entry a line, and is read as it was written", () => {
    const text = formatLedgerFile(entries);
    expect(text.split("\n")).toHaveLength(entries.length + 3);
    expect(text).toContain(`"format": ${ledgerFormat}`);
    expect(read(text)).toEqual({ entries, messages: [] });
    expect(read(formatLedgerFile([]))).toEqual({ entries: [], messages: [] });
  });

  it("of the first format, the list alone, is refused until it is migrated, and loses no entry then", () => {
    const first = `${JSON.stringify(entries, undefined, 1)}\n`;
    expect(read(first)).toEqual({
      entries: [],
      messages: [
        "content/codes.json:1:1 Unexpected format 1 of a file of the ledger, expected 2. Run npm run migrate, which keeps every entry. (ledger-format)",
      ],
    });
    expect(read(migrateLedgerFile(first) ?? "")).toEqual({ entries, messages: [] });
    expect(migrateLedgerFile(formatLedgerFile(entries))).toBeUndefined();
  });

  it("of a later format asks for later code, at its place", () => {
    expect(read(formatLedgerFile(entries).replace('"format": 2', '"format": 3')).messages).toEqual([
      "content/codes.json:1:2 Unexpected format 3 of a file of the ledger, expected 2. Take the code that wrote it, or newer. (ledger-format)",
    ]);
  });

  it("with a damaged entry is reported at the entry", () => {
    const damaged = formatLedgerFile(entries).replace('"code":"2J2RMY"', '"cod":"2J2RMY"');
    expect(read(damaged).messages[0]).toMatch(/^content\/codes\.json:3:\d+ Unexpected value at entries\.1/u);
    expect(migrateLedgerFile('{"format": 2')).toBeUndefined();
  });
});
