import { describe, expect, it } from "vitest";
import { findPins } from "#lib/ledger/ledger";
import { mintLedger } from "#lib/ledger/mint/entries";
import { type Pin, pinTexts } from "#lib/ledger/paragraph-number";
import { CorpusRecords } from "#lib/records/corpus-records";
import type { Document } from "#lib/records/document";
import { fingerprint } from "#lib/records/text/fingerprint";
import type { Ledger } from "#lib/records/ledger/ledger-entry";

const pinsOf = (texts: readonly string[]): Pin[] =>
  texts.map((text, index) => ({ number: index + 1, fingerprint: fingerprint(text) }));
const numbers = (texts: readonly string[], pins: readonly Pin[]): number[] =>
  pinTexts(texts, pins).map((each) => each.number);
const states = (texts: readonly string[], pins: readonly Pin[]): string[] =>
  pinTexts(texts, pins).map((each) => each.state);

const texts = ["Lamps.", "Bells.", "Ropes.", "Tides."];
const pins = pinsOf(texts);

describe("pinTexts", () => {
  it("numbers a new document from one", () => {
    expect(pinTexts(["Lamps.", "Bells."], [])).toEqual([
      { number: 1, state: "new" },
      { number: 2, state: "new" },
    ]);
  });

  it("holds numbers whose words are unchanged, however they are set in lines", () => {
    expect(pinTexts(["Lamps.", "  Bells.\n", "Ropes.", "Tides."], pins)).toEqual(
      [1, 2, 3, 4].map((number) => ({ number, state: "held" })),
    );
  });

  it("gives an edited text the number it had", () => {
    expect(numbers(["Lamps.", "Bells, loud ones.", "Ropes.", "Tides."], pins)).toEqual([1, 2, 3, 4]);
    expect(states(["Lamps.", "Bells, loud ones.", "Ropes.", "Tides."], pins)).toEqual([
      "held",
      "moved",
      "held",
      "held",
    ]);
  });

  it("gives two edited neighbours their numbers in order", () => {
    expect(numbers(["Lamps.", "Bells, loud ones.", "Ropes, long ones.", "Tides."], pins)).toEqual([1, 2, 3, 4]);
  });

  it.each([0, 1, 2, 3, 4])("gives a text inserted at place %i a new number and moves no other", (at) => {
    expect(numbers(texts.toSpliced(at, 0, "Whistles."), pins)).toEqual([1, 2, 3, 4].toSpliced(at, 0, 5));
  });

  it("lets a text keep its number where it is moved", () => {
    expect(numbers(["Tides.", "Lamps.", "Bells.", "Ropes."], pins)).toEqual([4, 1, 2, 3]);
    expect(states(["Tides.", "Lamps.", "Bells.", "Ropes."], pins)).toEqual(["held", "held", "held", "held"]);
  });

  it("never gives a removed text's number to one that stands elsewhere", () => {
    expect(numbers(["Lamps.", "Bells.", "Ropes.", "Whistles."], pins.toSpliced(1, 0))).toEqual([1, 2, 3, 4]);
    expect(numbers(["Whistles.", "Lamps.", "Bells.", "Ropes."], pins)).toEqual([5, 1, 2, 3]);
  });

  it("numbers after the highest ever issued, though that text is gone", () => {
    const issued: Pin[] = [...pins, { number: 40, fingerprint: fingerprint("Gone.") }];
    expect(numbers(["Whistles.", ...texts], issued)).toEqual([41, 1, 2, 3, 4]);
  });

  it("gives the number of a paragraph declared gone to no other words", () => {
    const closed = pins.with(1, { number: 2, fingerprint: fingerprint("Bells."), closed: true });
    expect(pinTexts(["Lamps.", "Whistles.", "Ropes.", "Tides."], closed)[1]).toEqual({ number: 5, state: "new" });
    expect(pinTexts(texts, closed)[1]).toEqual({ number: 2, state: "held" });
  });

  it("tells equal texts apart by their order", () => {
    expect(numbers(["Bells.", "Bells.", "Bells."], pinsOf(["Bells.", "Bells."]))).toEqual([1, 2, 3]);
  });
});

describe("findPins", () => {
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
    expect(findPins(ledger, "documents/yearbook").map((pin) => pin.number)).toEqual([1, 3, 2]);
  });
});

describe("findPins of a history", () => {
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
      findPins(ledger, "documents/yearbook", { published, closed: new Set(["documents/yearbook/foreword#p1"]) }),
    ).toEqual([
      { number: 1, fingerprint: fingerprint("documents/yearbook/visits#p1") },
      { number: 2, fingerprint: fingerprint("Corrected.") },
    ]);
  });
});

/** A generator of numbers from 0 to below `end`, the same for the same seed (mulberry32). */
function seeded(seed: number): (end: number) => number {
  let state = seed;
  return (end) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * end);
  };
}

/** What minting makes of the ledger of a document with these texts, each change of words being declared a correction. */
function mint(present: readonly string[], ledger: Ledger): Ledger {
  const blocks = numbers(present, findPins(ledger, id)).map((number, index) => {
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

describe("pinTexts and mintLedger over a long life", () => {
  it.each([1, 2, 3, 4, 5])("keep every number true through 300 edits, seed %i", (seed) => {
    const random = seeded(seed);
    let present = Array.from({ length: 12 }, (_, index) => `Text ${index}.`);
    let ledger = mint(present, []);
    for (let edit = 0; edit < 300; edit += 1) {
      const pins = findPins(ledger, id);
      const before = new Map(numbers(present, pins).map((number, index) => [present[index], number]));
      const kind = kinds[random(4)] ?? "edit";
      const at = random(present.length + (kind === "insert" ? 1 : 0));
      const words = `Words of edit ${edit}.`;
      const next = change(kind, present, at, random(present.length), words);
      const after = numbers(next, pins);
      const added = kind === "edit" ? before.get(present[at]) : Math.max(...before.values()) + 1;
      expect(after, `edit ${edit}: ${kind} at ${at}`).toEqual(next.map((text) => before.get(text) ?? added));
      // What is removed stops the build until it is put back, so no ledger is minted without it.
      if (kind === "remove") continue;
      present = next;
      ledger = mint(present, ledger);
      expect(
        findPins(ledger, id).map((pin) => pin.number),
        "the ledger has the paragraphs in reading order",
      ).toEqual(after);
    }
    expect(numbers(present, findPins(ledger, id)).length).toBeGreaterThan(60);
  });

  it("keeps what has vanished behind its neighbour, and gives it its number when it is back", () => {
    const without = mint(["Lamps.", "Ropes.", "Tides."], mint(["Lamps.", "Bells.", "Ropes."], []));
    expect(findPins(without, id).map((pin) => pin.number)).toEqual([1, 2, 3, 4]);
    expect(numbers(["Lamps.", "Bells.", "Ropes.", "Tides."], findPins(without, id))).toEqual([1, 2, 3, 4]);
  });
});
