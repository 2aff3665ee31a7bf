import { describe, expect, it } from "vitest";
import { parseId } from "#lib/address/identifier";
import { buildBlockId } from "#lib/address/paragraph";
import { readLedger } from "#lib/ledger/ledger";
import { mintLedger } from "#lib/ledger/mint/entries";
import { mintMarks } from "#lib/ledger/mint/marks";
import { files, records } from "./real-corpus";

describe("identifiers", () => {
  it("are all well formed, and each stands for one thing", () => {
    const ids = [
      ...records.events.map((each) => each.id),
      ...records.documents.flatMap((each) => [
        each.id,
        ...each.parts.map((part) => `${each.id}/${part.name}`),
        ...each.blocks.map((block) => buildBlockId(each.id, block)),
      ]),
      ...records.sessions.map((each) => each.id),
      ...records.recommendations.map((each) => each.id),
      ...records.wordings.map((each) => each.id),
      ...records.quotations.map((each) => each.id),
      ...records.interviews.flatMap((each) => each.pairs.map((pair) => pair.id)),
      ...records.people.map((each) => each.id),
      ...records.organizations.map((each) => each.id),
    ];
    expect(ids.filter((id) => parseId(id) === undefined)).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("are all minted: minting again changes nothing", () => {
    const ledger = readLedger(files.ledger);
    expect(mintLedger(ledger, records)).toEqual(ledger);
    for (const file of files.documents) expect(mintMarks(file, ledger)).toBe(String(file));
  });
});
