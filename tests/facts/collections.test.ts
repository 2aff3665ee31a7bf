import { existsSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { anchoredFacts, factNames } from "#lib/address/identifier";
import { reservedNames } from "#lib/address/reserved-names";
import { findIssued } from "#lib/ledger/issued";
import { collectionNames } from "#lib/open-data/collections";
import { CorpusRecords } from "#lib/records/corpus-records";
import { FactRecords, wordsOfFact } from "#lib/records/facts/facts";
import { records } from "../corpus/real-corpus";

const pages = "app/(reading)";

describe("the collections of facts", () => {
  it("have records, and every name that an identifier can have is one of them", () => {
    expect(Object.keys(FactRecords.shape).sort()).toEqual([...factNames].sort());
  });

  it("are published, each collection of the corpus as one of the open data", () => {
    expect([...collectionNames].sort()).toEqual(Object.keys(CorpusRecords.shape).sort());
  });

  it("have an entry of the ledger for every record", () => {
    const issued = new Map(findIssued(records).map(({ id, text }) => [id, text]));
    for (const name of factNames)
      for (const fact of records[name]) expect(issued.get(fact.id), fact.id).toBe(wordsOfFact(fact));
  });

  it.each(factNames)("%s has its page, and no event can be called by its name", (name) => {
    expect(existsSync(`${pages}/${name}/page.tsx`)).toBe(true);
    expect(reservedNames.has(name)).toBe(true);
    if (anchoredFacts.includes(name)) return;
    const folders = readdirSync(`${pages}/${name}`).filter((entry) => entry.startsWith("["));
    expect(folders.map((folder) => existsSync(`${pages}/${name}/${folder}/page.tsx`))).toEqual([true]);
  });
});
