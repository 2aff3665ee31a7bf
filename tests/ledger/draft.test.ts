import { describe, expect, it } from "vitest";
import { buildReceipt } from "../../scripts/build/content/receipt/build";
import { describeReceipt } from "../../scripts/build/content/receipt/text";
import { formatMessages } from "../../scripts/messages";
import { allFiles, type ContentFiles, ingestCorpus } from "#lib/ingest/corpus";
import { readPeople } from "#lib/ingest/registries/registry";
import { mintContent } from "#lib/ledger/mint/mint";
import { CorpusRecords } from "#lib/records/corpus-records";
import { filesOf, ingestTexts, mintedLedger, smallCorpus, writeLedger } from "../ingest/small-corpus";
import { VFile } from "vfile";

/* An editor's day: what is not sealed is free, and of what is sealed each decision is asked for once. */

const pilots = "- Pilots should rest. :rec{#r2}\n";
const withText = (from: string, to: string, corpus = smallCorpus): typeof smallCorpus => {
  const document = corpus.document.replace(from, to);
  expect(document).not.toBe(corpus.document);
  return { ...corpus, document };
};
const unsealed = (corpus: typeof smallCorpus) => filesOf(corpus, "[]", [], { words: "[]" });
const sealedLedger = (corpus: typeof smallCorpus) => writeLedger(mintedLedger(corpus));

/** What the check says of what is there, read as it would be minted. */
function receiptOf(written: ContentFiles): string[] {
  const before = new Set(ids(written));
  const minted = mintContent(written);
  if (!minted.done) throw new Error(formatMessages(allFiles(minted.files)).text);
  const records = CorpusRecords.parse(ingestCorpus(minted.files));
  const added = new Set(ids(minted.files).filter((id) => !before.has(id)));
  return describeReceipt(
    buildReceipt({ written, minted: minted.files, records, unsealed: added, checked: allFiles(minted.files) }),
  );
}

function ids({ ledger }: ContentFiles): string[] {
  return (JSON.parse(String(ledger)) as { entries: { id: string }[] }).entries.map(({ id }) => id);
}

describe("what is not sealed", () => {
  it("may lose items, join them and change their words without a correction", () => {
    const joined = withText(`lit; :rec{#r1}\n${pilots}`, "lit and pilots rested. :rec{#r1}\n");
    ingestCorpus(unsealed(joined));
    const minted = mintContent(unsealed(joined));
    expect(minted.done).toBe(true);
  });

  it("is counted in one line where something else is wrong", () => {
    const files = unsealed(withText("kind=panel", "kind=pannel"));
    ingestCorpus(files);
    expect(formatMessages(allFiles(files)).text).toMatch(
      /^[^\n]*"pannel"[^\n]*\n\n1 error\.\n\d+ things without an identifier, which each gets when these are mended\.$/u,
    );
  });

  it.each([
    ["was misspelt and has been put right", "Mira Solbreg"],
    ["had its post in it", "Tom Reef (Lamp Office)"],
    ["was that of another", "Tom Reef"],
  ])("leaves nobody behind whose name %s", (_, misspelt) => {
    const first = mintContent(
      unsealed(withText(":speaker[Mira Solberg]", `:speaker[${misspelt}]{name="${misspelt}"}`)),
    );
    if (!first.done) throw new Error("Nothing was minted");
    const people = (files: ContentFiles) =>
      readPeople(new VFile({ path: files.people.path, value: String(files.people) })).entries.map(({ name }) => name);
    expect(people(first.files)).toContain(misspelt);
    const document = first.files.documents.map(
      (file) =>
        new VFile({
          path: file.path,
          value: String(file).replace(`:speaker[${misspelt}]{name="${misspelt}"}`, ":speaker[Mira Solberg]"),
        }),
    );
    const { ledger, words } = unsealed(smallCorpus);
    const second = mintContent({ ...first.files, ledger, words, documents: document });
    if (!second.done) throw new Error("Nothing was minted");
    expect(people(second.files)).toEqual(["Mira Solberg"]);
  });
});

describe("what is sealed", () => {
  it("is asked for once where an item is gone with its paragraph, with the lines to paste whole", () => {
    const { messages } = ingestTexts(withText(pilots, ""), sealedLedger(smallCorpus));
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatch(/loss of the recommendation "harbour-3\/panel-1\/r2" with its paragraph,/u);
    expect(messages[0]).toMatch(
      /into content\/tombstones\.json:\n {4}\{"format": 2, "entries": \[\n {6}\{"id":"harbour-3\/panel-1\/r2","date":"\d{4}-\d\d-\d\d","stood":"A recommendation.","reason":"removed"\}\n {4}\]\}/u,
    );
  });

  it("is asked for once where an item is gone with the lists within it, and one decision resolves all of it", () => {
    const nested = withText(pilots, "- Pilots should: :rec{#r2}\n  - rest\n  - eat\n");
    const ledger = sealedLedger(nested);
    const gone = { ...nested, document: nested.document.replace(/- Pilots should:.*?- eat\n/su, "") };
    const files = (more: object = {}) => {
      const first = filesOf(nested, ledger);
      const minted = mintContent(first);
      if (!minted.done) throw new Error("Nothing was minted");
      const after = filesOf(gone, ledger, [], { words: "[]", ...more });
      return { ...after, words: minted.files.words };
    };
    const lost = files();
    ingestCorpus(lost);
    const messages = allFiles(lost).flatMap((file) => file.messages);
    expect(messages.map(({ reason }) => /the (\w+) "[^"]+" with its 3 paragraphs/u.exec(reason)?.[1])).toEqual([
      "recommendation",
    ]);
    const resolved = files({
      tombstones: `[{"id": "harbour-3/panel-1/r2", "date": "2032-01-31", "stood": "On pilots.", "reason": "Said twice."}]\n`,
    });
    ingestCorpus(resolved);
    expect(allFiles(resolved).flatMap((file) => file.messages.map(({ reason }) => reason))).toEqual([]);
  });

  it("is recognised where it was moved, and offered as an alias", () => {
    const moved = withText(
      pilots,
      `:::\n\n## Panel 2: Quays\n::session{#panel-2 kind=panel number=2}\n\n:::recommendations{kind=recommendation}\n${pilots}`,
    );
    const { messages } = ingestTexts(moved, sealedLedger(smallCorpus));
    const [loss] = messages.filter((message) => message.includes("ledger-vanished"));
    expect(loss).toContain("the same words stand at harbour-3/panel-2/r2");
    expect(loss).toContain('{"id":"harbour-3/panel-1/r2","to":"harbour-3/panel-2/r2",');
  });

  it("tells which items are called by another number where one is put in between", () => {
    const between = withText(pilots, `- Nets should be dried.\n${pilots}`);
    expect(receiptOf(filesOf(between, sealedLedger(smallCorpus)))).toContainEqual(
      expect.stringMatching(/^In harbour-3\/panel-1 an item was put in between: recommendation 2 is now 3\./u),
    );
  });
});
