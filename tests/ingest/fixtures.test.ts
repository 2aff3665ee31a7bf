import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { VFile } from "vfile";
import { unnamedSite } from "#lib/records/site";
import { describe, expect, it } from "vitest";
import { type DocumentRecords, ingestDocument } from "#lib/ingest/document";
import { readLedger } from "#lib/ledger/ledger";
import { formatMessage } from "#lib/ingest/message";
import { findParagraphNumbers, type ParagraphNumber } from "#lib/ledger/numbering";
import { readOrganizations, readPeople } from "#lib/ingest/registries/registry";
import { fingerprint } from "#lib/records/text/fingerprint";

const root = path.join(import.meta.dirname, "fixtures");
const names = readdirSync(root)
  .filter((name) => name !== "_shared")
  .sort();
/** The files of pictures that there are beside every fixture; one holds none. */
const pictures = new Map([
  ["images/quay.png", { hash: "1a2b3c4d5e6f7a8b", width: 1200, height: 800 }],
  ["images/lamp.jpg", { hash: "8b7a6f5e4d3c2b1a", width: 400, height: 600 }],
  ["images/torn.png", undefined],
]);
const update = process.env["UPDATE_FIXTURES"] === "1";

function readFixture(folder: string, name: string): VFile {
  const own = path.join(root, folder, name);
  const file = existsSync(own) ? own : path.join(root, "_shared", name);
  return new VFile({ path: name, value: readFileSync(file, "utf8") });
}

function ingest(
  folder: string,
  issued: (document: string) => readonly ParagraphNumber[],
): { file: VFile; records: DocumentRecords | undefined } {
  const file = readFixture(folder, "input.md");
  const registries = {
    site: unnamedSite,
    people: readPeople(readFixture(folder, "people.json")),
    organizations: readOrganizations(readFixture(folder, "organizations.json")),
    pictures,
  };
  return { file, records: ingestDocument(file, registries, issued) };
}

/** The paragraph numbers as they stand once minted, for a fixture that is not about them. */
function mintedNumbers(folder: string): ParagraphNumber[] {
  const blocks = ingest(folder, () => []).records?.document.blocks ?? [];
  return blocks.flatMap((block) =>
    block.type === "heading" ? [] : [{ number: Number(block.anchor.slice(1)), fingerprint: fingerprint(block.text) }],
  );
}

function numbersOf(folder: string): (document: string) => readonly ParagraphNumber[] {
  if (!existsSync(path.join(root, folder, "permalinks.json"))) return () => mintedNumbers(folder);
  const ledger = readLedger(readFixture(folder, "permalinks.json"));
  return (document) => findParagraphNumbers(ledger, document);
}

function outputOf(folder: string): { records: string; messages: string } {
  const { file, records } = ingest(folder, numbersOf(folder));
  const messages = [...file.messages].sort(
    (a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0),
  );
  return {
    records: `${JSON.stringify(records ?? null, undefined, 1)}\n`,
    messages: messages.map((message) => `${formatMessage(message)}\n`).join(""),
  };
}

function expectGolden(folder: string, name: string, output: string): void {
  const golden = path.join(root, folder, name);
  if (update) {
    writeFileSync(golden, output);
    expect
      .soft(update, `${folder}/${name} was rewritten; read it through, then run without UPDATE_FIXTURES`)
      .toBe(false);
  }
  expect(existsSync(golden), `${folder}/${name} is there; UPDATE_FIXTURES=1 writes it, then read it through`).toBe(
    true,
  );
  expect(output).toBe(readFileSync(golden, "utf8"));
}

describe("ingestDocument", () => {
  it.each(names)("%s", (folder) => {
    const output = outputOf(folder);
    expectGolden(folder, "records.json", output.records);
    expectGolden(folder, "messages.txt", output.messages);
  });
});
