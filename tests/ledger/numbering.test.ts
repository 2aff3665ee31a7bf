import { describe, expect, it } from "vitest";
import { mintLedger } from "#lib/ledger/mint/entries";
import { findParagraphNumbers, numberTexts, type ParagraphNumber } from "#lib/ledger/numbering";
import { CorpusRecords } from "#lib/records/corpus-records";
import type { Document } from "#lib/records/document";
import { fingerprint } from "#lib/records/text/fingerprint";
import type { Ledger } from "#lib/records/ledger/ledger-entry";
import { seeded } from "./property/random";

const issuedOf = (texts: readonly string[]): ParagraphNumber[] =>
  texts.map((text, index) => ({ number: index + 1, fingerprint: fingerprint(text) }));
const numbers = (texts: readonly string[], issued: readonly ParagraphNumber[]): number[] =>
  numberTexts(texts, issued).map((each) => each.number);
const states = (texts: readonly string[], issued: readonly ParagraphNumber[]): string[] =>
  numberTexts(texts, issued).map((each) => each.state);

const texts = ["Lamps.", "Bells.", "Ropes.", "Tides."];
const issued = issuedOf(texts);

describe("numberTexts", () => {
  it("numbers a new document from one", () => {
    expect(numberTexts(["Lamps.", "Bells."], [])).toEqual([
      { number: 1, state: "new" },
      { number: 2, state: "new" },
    ]);
  });

  it("holds numbers whose words are unchanged, however they are set in lines", () => {
    expect(numberTexts(["Lamps.", "  Bells.\n", "Ropes.", "Tides."], issued)).toEqual(
      [1, 2, 3, 4].map((number) => ({ number, state: "unchanged" })),
    );
  });

  it("gives an edited text the number it had", () => {
    expect(numbers(["Lamps.", "Bells, loud ones.", "Ropes.", "Tides."], issued)).toEqual([1, 2, 3, 4]);
    expect(states(["Lamps.", "Bells, loud ones.", "Ropes.", "Tides."], issued)).toEqual([
      "unchanged",
      "edited",
      "unchanged",
      "unchanged",
    ]);
  });

  it("gives two edited neighbours their numbers in order", () => {
    expect(numbers(["Lamps.", "Bells, loud ones.", "Ropes, long ones.", "Tides."], issued)).toEqual([1, 2, 3, 4]);
  });

  it.each([0, 1, 2, 3, 4])("gives a text inserted at place %i a new number and moves no other", (at) => {
    expect(numbers(texts.toSpliced(at, 0, "Whistles."), issued)).toEqual([1, 2, 3, 4].toSpliced(at, 0, 5));
  });

  it("lets a text keep its number where it is moved", () => {
    expect(numbers(["Tides.", "Lamps.", "Bells.", "Ropes."], issued)).toEqual([4, 1, 2, 3]);
    expect(states(["Tides.", "Lamps.", "Bells.", "Ropes."], issued)).toEqual([
      "unchanged",
      "unchanged",
      "unchanged",
      "unchanged",
    ]);
  });

  it("never gives a removed text's number to one that stands elsewhere", () => {
    expect(numbers(["Lamps.", "Bells.", "Ropes.", "Whistles."], issued.toSpliced(1, 0))).toEqual([1, 2, 3, 4]);
    expect(numbers(["Whistles.", "Lamps.", "Bells.", "Ropes."], issued)).toEqual([5, 1, 2, 3]);
  });

  it("numbers after the highest ever issued, though that text is gone", () => {
    const longer: ParagraphNumber[] = [...issued, { number: 40, fingerprint: fingerprint("Gone.") }];
    expect(numbers(["Whistles.", ...texts], longer)).toEqual([41, 1, 2, 3, 4]);
  });

  it("gives the number of a paragraph declared gone to no other words", () => {
    const retired = issued.with(1, { number: 2, fingerprint: fingerprint("Bells."), retired: true });
    expect(numberTexts(["Lamps.", "Whistles.", "Ropes.", "Tides."], retired)[1]).toEqual({ number: 5, state: "new" });
    expect(numberTexts(texts, retired)[1]).toEqual({ number: 2, state: "unchanged" });
  });

  it("tells equal texts apart by their order", () => {
    expect(numbers(["Bells.", "Bells.", "Bells."], issuedOf(["Bells.", "Bells."]))).toEqual([1, 2, 3]);
  });
});

describe("findParagraphNumbers", () => {
  const entry = (of: string) => ({
    id: of,
    kind: "paragraph" as const,
    address: `/${of.replace("#", "/#")}`,
    fingerprint: fingerprint(of),
  });

  it("finds the paragraphs of a document and of its parts, in the ledger's order, and no others", () => {
    const ledger = [
      entry("documents/yearbook#p1"),
      entry("documents/yearbook/foreword#p3"),
      entry("documents/yearbook/foreword#thanks"),
      entry("documents/yearbook/foreword#q4"),
      entry("documents/yearbook-2#p5"),
      entry("documents/yearbook-2/foreword#p6"),
      entry("documents/yearbook/visits#p2"),
    ];
    expect(findParagraphNumbers(ledger, "documents/yearbook").map((each) => each.number)).toEqual([1, 3, 2]);
  });
});

describe("findParagraphNumbers of a history", () => {
  const entry = (of: string) => ({
    id: of,
    kind: "paragraph" as const,
    address: `/${of.replace("#", "/#")}`,
    fingerprint: fingerprint(of),
  });

  it("takes the words last published, and a number that went to another part once", () => {
    const ledger = [
      entry("documents/yearbook/foreword#p1"),
      entry("documents/yearbook/visits#p1"),
      entry("documents/yearbook/visits#p2"),
    ];
    const published = new Map([["documents/yearbook/visits#p2", { fingerprint: fingerprint("Corrected.") }]]);
    expect(
      findParagraphNumbers(ledger, "documents/yearbook", {
        published,
        retired: new Set(["documents/yearbook/foreword#p1"]),
      }),
    ).toEqual([
      { number: 1, fingerprint: fingerprint("documents/yearbook/visits#p1") },
      { number: 2, fingerprint: fingerprint("Corrected.") },
    ]);
  });
});

/** What minting makes of the ledger of a document with these texts, each change of words being declared a correction. */
function mint(present: readonly string[], ledger: Ledger): Ledger {
  const blocks = numbers(present, findParagraphNumbers(ledger, id)).map((number, index) => {
    const text = present[index] ?? "";
    return { type: "paragraph" as const, anchor: `p${number}`, text, content: [], line: index + 1 };
  });
  const corrected = new Map(blocks.map(({ anchor, text }) => [`${id}#${anchor}`, fingerprint(text)]));
  const minted = mintLedger(
    ledger,
    CorpusRecords.parse({
      events: [],
      documents: [{ ...description, blocks }],
      sessions: [],
      recommendations: [],
      wordings: [],
      quotations: [],
      interviews: [],
      people: [],
      organizations: [],
    }),
  );
  return minted.map((entry) => ({ ...entry, fingerprint: corrected.get(entry.id) ?? entry.fingerprint }));
}

const id = "documents/harbour-3-report";
const description: Omit<Document, "blocks"> = {
  id,
  kind: "conference-report",
  title: "Report",
  titleSupplied: false,
  status: "secretariat-summary",
  standing: { short: "secretariat’s summary", long: "The secretariat’s summary." },
  publisher: "organizations/lantern-trust",
  language: "en",
  original: "harbour-3-report.txt",
  parts: [],
  provenance: { path: "content/harbour-3/report.md", line: 1, endLine: 1 },
};

/** One edit of an editor's: the texts after it. */
function change(
  kind: (typeof kinds)[number],
  texts: readonly string[],
  at: number,
  to: number,
  words: string,
): string[] {
  if (kind === "edit") return texts.with(at, words);
  if (kind === "insert") return texts.toSpliced(at, 0, words);
  if (kind === "move") return texts.toSpliced(at, 1).toSpliced(to, 0, texts[at] ?? "");
  return texts.toSpliced(at, 1);
}

const kinds = ["edit", "insert", "move", "remove"] as const;

describe("numberTexts and mintLedger over a long life", () => {
  it.each([1, 2, 3, 4, 5])("keep every number true through 300 edits, seed %i", { timeout: 120_000 }, (seed) => {
    const random = seeded(seed);
    let present = Array.from({ length: 12 }, (_, index) => `Text ${index}.`);
    let ledger = mint(present, []);
    for (let edit = 0; edit < 300; edit += 1) {
      const issued = findParagraphNumbers(ledger, id);
      const before = new Map(numbers(present, issued).map((number, index) => [present[index], number]));
      const kind = kinds[random(4)] ?? "edit";
      const at = random(present.length + (kind === "insert" ? 1 : 0));
      const words = `Words of edit ${edit}.`;
      const next = change(kind, present, at, random(present.length), words);
      const after = numbers(next, issued);
      const added = kind === "edit" ? before.get(present[at]) : Math.max(...before.values()) + 1;
      expect(after, `edit ${edit}: ${kind} at ${at}`).toEqual(next.map((text) => before.get(text) ?? added));
      // What is removed stops the build until it is put back, so no ledger is minted without it.
      if (kind === "remove") continue;
      present = next;
      ledger = mint(present, ledger);
      expect(
        findParagraphNumbers(ledger, id).map((each) => each.number),
        "the ledger has the paragraphs in reading order",
      ).toEqual(after);
    }
    expect(numbers(present, findParagraphNumbers(ledger, id)).length).toBeGreaterThan(60);
  });

  it("keeps what has vanished behind its neighbour, and gives it its number when it is back", () => {
    const without = mint(["Lamps.", "Ropes.", "Tides."], mint(["Lamps.", "Bells.", "Ropes."], []));
    expect(findParagraphNumbers(without, id).map((each) => each.number)).toEqual([1, 2, 3, 4]);
    expect(numbers(["Lamps.", "Bells.", "Ropes.", "Tides."], findParagraphNumbers(without, id))).toEqual([1, 2, 3, 4]);
  });
});
