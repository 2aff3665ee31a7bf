import { VFile } from "vfile";
import { describe, expect, it } from "vitest";
import { checkCodes, mintCodes, readCodes } from "#lib/ledger/codes";
import { formatLedgerFile } from "#lib/ledger/ledger-file";
import { formatMessage } from "#lib/ingest/message";
import { deriveCode, type IssuedCodes } from "#lib/records/ledger/issued-code";

const ledger = [
  "harbour-3",
  "documents/harbour-3-report",
  "documents/harbour-3-report#p1",
  "harbour-3/panel-1",
  "harbour-3/panel-1/r1",
  "harbour-3/panel-1/r2",
  "people/mira-solberg",
].map((id) => ({ id }));
const minted = mintCodes([], ledger);
const codeOf = (id: string) => deriveCode(id, new Set());

/** The messages of the file of codes, written as minting writes it. */
function messagesOf(codes: IssuedCodes): string[] {
  const file = new VFile({
    path: "content/codes.json",
    value: formatLedgerFile(codes),
  });
  checkCodes(file, readCodes(file), ledger);
  return file.messages.map(formatMessage);
}

const put = (at: number, entry: Partial<IssuedCodes[number]>): IssuedCodes =>
  minted.map((each, index) => (index === at ? { ...each, ...entry } : each));

describe("mintCodes", () => {
  it("gives events, sessions, documents and items a code, and paragraphs and people none", () => {
    expect(minted.map(({ id }) => id)).toEqual([
      "harbour-3",
      "documents/harbour-3-report",
      "harbour-3/panel-1",
      "harbour-3/panel-1/r1",
      "harbour-3/panel-1/r2",
    ]);
    expect(messagesOf(minted)).toEqual([]);
  });

  it("leaves what is there, adds at the end, and restores a lost line as it was", () => {
    expect(mintCodes(minted, ledger)).toEqual(minted);
    expect(mintCodes(minted.slice(2), ledger)).toEqual([...minted.slice(2), ...minted.slice(0, 2)]);
  });

  it("takes the next free code where another thing has it", () => {
    const [first] = minted;
    const next = deriveCode("harbour-3", new Set([codeOf("harbour-3")]));
    expect(first).toEqual({ id: "harbour-3", code: codeOf("harbour-3") });
    const others = [{ code: codeOf("harbour-3"), id: "harbour-3/panel-1" }];
    expect(mintCodes(others, ledger)).toContainEqual({ id: "harbour-3", code: next });
  });
});

describe("checkCodes", () => {
  it("reports what has no code", () => {
    expect(messagesOf(minted.slice(0, -1))).toEqual([
      expect.stringMatching(
        /^content\/codes\.json:1:1 Unexpected "\S+" without a short code, expected one\. Run npm run seal\. \(code-missing\)$/u,
      ),
    ]);
  });

  it("reports a code with a slip at its line", () => {
    const [, { code } = { code: "" }] = minted;
    const slip = code.slice(1, 2) + code.slice(0, 1) + code.slice(2);
    expect(messagesOf(put(1, { code: slip }))).toEqual([
      expect.stringMatching(/^content\/codes\.json:3:3 Unexpected code "\w{6}" of .* \(code-check\)(?:\n|$)/u),
    ]);
  });

  it("reports a code or an identifier that stands there twice", () => {
    expect(messagesOf([...minted, ...minted.slice(0, 1)])).toEqual([
      expect.stringMatching(/^content\/codes\.json:2:3 Unexpected second entry for the code .* \(code-duplicate\)$/u),
    ]);
    expect(messagesOf([...minted, { code: codeOf("harbour-4"), id: "harbour-3" }])).toEqual([
      expect.stringMatching(
        /^content\/codes\.json:7:3 Unexpected second entry for "harbour-3", .* \(code-duplicate\)$/u,
      ),
    ]);
  });

  it("reports the code of what was never issued", () => {
    const id = "harbour-9/panel-1/r1";
    expect(messagesOf([...minted, { code: codeOf(id), id }])).toEqual([
      expect.stringMatching(
        /^content\/codes\.json:7:3 Unexpected code of "harbour-9\/panel-1\/r1", .* \(code-unknown\)$/u,
      ),
    ]);
  });

  it("reports a code that was given to another thing", () => {
    expect(messagesOf(put(4, { code: codeOf("harbour-9") }))).toEqual([
      expect.stringMatching(
        /^content\/codes\.json:6:3 Unexpected code "\w{6}" of .* stays\. .* \(code-changed\)(?:\n|$)/u,
      ),
    ]);
  });
});
