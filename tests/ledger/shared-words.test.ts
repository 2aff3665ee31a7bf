import type { VFile } from "vfile";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import type { ContentFiles } from "#lib/ingest/corpus";
import { mintContent, type Reason } from "#lib/ledger/mint/mint";
import { DeclaredCorrection } from "#lib/records/ledger/correction";
import { formatEntries, readLedgerFile } from "#lib/ledger/ledger-file";
import { IssuedWords } from "#lib/records/ledger/issued-words";
import { filesOf, type HistoryTexts, ingestTexts, ledgerFileOf, smallCorpus } from "../ingest/small-corpus";

const [r1, r2, p4] = ["harbour-3/panel-1/r1", "harbour-3/panel-1/r2", "documents/harbour-3-report#p4"] as const;
const [reason, date] = ["A slip of the pen.", "2032-01-31"];
const correction = { id: r2, date, from: "Pilots should rest.", to: "Pilots should sleep.", reason };
const write = (entries: readonly unknown[]): string =>
  `[\n${entries.map((entry) => JSON.stringify(entry)).join(",\n")}\n]\n`;
const edited = (from: string, to: string) => ({
  ...smallCorpus,
  document: smallCorpus.document.replace(from, to),
});
const slept = edited("should rest.", "should sleep.");

function mint(texts: typeof smallCorpus, before: ContentFiles, correct?: Reason): ContentFiles {
  const minted = mintContent({ ...before, documents: filesOf(texts, "[]").documents }, correct);
  expect(minted.done).toBe(true);
  return minted.files;
}

const first = mint(smallCorpus, filesOf(smallCorpus, "[]", [], { words: "[]" }));
/** The list that a file of the ledger holds, as text. */
const listOf = (file: VFile) => formatEntries(readLedgerFile(file, z.unknown()));
const ledger = listOf(first.ledger);
const messagesOf = (texts: typeof smallCorpus, history: HistoryTexts): string[] =>
  ingestTexts(texts, ledger, [], history).messages;
const ruleOf = (message: string): string | undefined => /\(([a-z-]+)\)(?:\n|$)/u.exec(message)?.[1];

describe("words that an item and its paragraph share", () => {
  const words = listOf(first.words);
  const rulesOf = (texts: typeof smallCorpus, history: HistoryTexts) =>
    messagesOf(texts, { words, ...history }).map(ruleOf);

  it("are kept once, and asked for once where they are others", () => {
    expect(messagesOf(smallCorpus, { words })).toEqual([]);
    expect(
      messagesOf(slept, { words }).filter((each) => each.includes('Published: "Pilots should rest."')),
    ).toHaveLength(1);
  });

  it("are corrected once, at both addresses", () => {
    const { records, messages } = ingestTexts(slept, ledger, [], { words, corrections: write([correction]) });
    expect(messages).toEqual([]);
    expect(records.corrections).toEqual([{ ...correction, id: p4 }, correction]);
    expect(rulesOf(slept, { corrections: write([{ ...correction, to: undefined }]) })).toEqual(["correction-to"]);
  });

  it("are corrected of the item alone where that is said, and of the paragraph alone where it is named", () => {
    const alone = write([{ ...correction, alone: true }]);
    expect(rulesOf(slept, { corrections: alone })).toEqual(["ledger-wording"]);
    expect(rulesOf(slept, { corrections: write([{ ...correction, id: p4 }]) })).toEqual(["ledger-wording"]);
  });

  it("are not corrected of a paragraph that was gone by then", () => {
    const moved = { ...slept, document: slept.document.replace("- Pilots", "Bells ring.\n\n- Pilots") };
    const tombstones = write([{ id: p4, date, stood: "A recommendation.", reason }]);
    const { records } = ingestTexts(moved, ledger, [], { words, tombstones, corrections: write([correction]) });
    expect(records.corrections.map(({ id }) => id)).toEqual([r2]);
  });

  it.each([
    [
      "to an item without words",
      [
        { id: r2, of: r1 },
        { id: p4, of: r2 },
      ],
    ],
    [
      "by what is no paragraph",
      [
        { id: r2, of: p4 },
        { id: p4, text: "Pilots should rest." },
      ],
    ],
  ])("are not said %s", (_, entries) => {
    const own = (JSON.parse(words) as { id: string }[]).filter(({ id }) => id !== r2 && id !== p4);
    expect(messagesOf(smallCorpus, { words: write([...entries, ...own]) })).toContainEqual(
      expect.stringMatching(
        /^content\/issued-words\.json:2:2 Unexpected "of" of "harbour-3\/panel-1\/r2", .*\(issued-words-of\)$/u,
      ),
    );
  });
});

describe("mintContent", () => {
  const wordsOf = (files: ContentFiles, id: string): object | undefined =>
    readLedgerFile(files.words, IssuedWords).find((entry) => entry.id === id);

  it("keeps the words of an item once, and says of its paragraph whose they are", () => {
    expect(wordsOf(first, r2)).toEqual({ id: r2, text: "Pilots should rest." });
    expect(wordsOf(first, p4)).toEqual({ id: p4, of: r2 });
    const twice = JSON.stringify([{ id: p4, text: "Pilots should rest." }, wordsOf(first, r2)]);
    const again = mint(smallCorpus, { ...first, words: ledgerFileOf(first.words.path, twice) });
    expect(String(again.words)).toBe(String(first.words));
  });

  it("keeps them apart where the item is more than the paragraph", () => {
    const quotation = ":::quotation{#q1}\nLamps guide.\n\nBells call.\n\n:by[Mira Solberg]\n:::\n";
    const text = { ...smallCorpus, document: `${smallCorpus.document}\n${quotation}` };
    const files = mint(text, filesOf(text, "[]", [], { words: "[]" }));
    const p5 = "documents/harbour-3-report#p5";
    expect(wordsOf(files, p5)).toEqual({ id: p5, text: "Lamps guide." });
  });

  it("declares one correction of an item, and completes one that an editor began", () => {
    expect(readLedgerFile(mint(slept, first, { reason, date }).corrections, DeclaredCorrection)).toEqual([correction]);
    const begun = ledgerFileOf(first.corrections.path, JSON.stringify([{ ...correction, to: undefined }]));
    expect(readLedgerFile(mint(slept, { ...first, corrections: begun }).corrections, DeclaredCorrection)).toEqual([
      correction,
    ]);
  });

  it("says of a correction that the paragraph does not follow it", () => {
    const swapped = edited(
      "lit; :rec{#r1}\n- Pilots should rest. :rec{#r2}",
      "lit; :rec{#r2}\n- Pilots should rest. :rec{#r1}",
    );
    const declared = readLedgerFile(mint(swapped, first, { reason, date }).corrections, DeclaredCorrection);
    expect(declared.map(({ id, alone }) => [id, alone])).toEqual([
      ["harbour-3/panel-1/r2", true],
      ["harbour-3/panel-1/r1", true],
    ]);
  });
});
