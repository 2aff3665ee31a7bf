import { VFile } from "vfile";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { factNames } from "#lib/address/identifier";
import { Alias } from "#lib/records/ledger/alias";
import { Correction } from "#lib/records/ledger/correction";
import { Tombstone } from "#lib/records/ledger/tombstone";
import { WithdrawnEntry } from "#lib/records/ledger/withdrawn";
import { Mend } from "#lib/fidelity/mend-kind";
import { allFiles, type ContentFiles, ingestCorpus } from "#lib/ingest/corpus";
import { formatMessage } from "#lib/ingest/message";
import { mintContent } from "#lib/ledger/mint/mint";
import { ledgerFormat } from "#lib/ledger/ledger-file";
import { Term } from "#lib/records/term";
import { ledgerFileOf } from "../ingest/small-corpus";
import { findPages, readCodeBlocks } from "./pages";

/* What stories change is tried on its own. */
const blocks = findPages()
  .filter((page) => page !== "docs/for-editors/stories.md")
  .flatMap((page) => readCodeBlocks(page));
const examples = new Map(blocks.flatMap(({ file, text }) => (file === undefined ? [] : [[file, text]])));
const example = (path: string): VFile => new VFile({ path, value: examples.get(path) ?? "" });
const empty = (path: string): VFile => new VFile({ path, value: "[]" });
const facts = factNames.filter((name) => name !== "instruments");

/** The conference, yearbook and almanac of the guide as they stand there, before anything is minted. */
const written: ContentFiles = {
  people: empty("content/people.json"),
  organizations: example("content/organizations.json"),
  ledger: ledgerFileOf("content/permalinks.json", "[]"),
  words: ledgerFileOf("content/issued-words.json", "[]"),
  corrections: ledgerFileOf("content/corrections.json", "[]"),
  aliases: ledgerFileOf("content/aliases.json", "[]"),
  tombstones: ledgerFileOf("content/tombstones.json", "[]"),
  events: [example("content/harbour-4/event.md")],
  documents: [...examples.keys()].filter((path) => path.endsWith("/report.md")).map(example),
  facts: [...facts.map((name) => `content/almanac/${name}.json`), "content/instruments.json"].map(example),
  vocabularies: [example("content/vocabulary/topics.json")],
};

describe("the conference of the editors' guide", () => {
  const minted = mintContent(written);
  const records = ingestCorpus(minted.files);
  const messages = allFiles(minted.files).flatMap((file) => file.messages.map(formatMessage));

  it("is minted and read without a message", () => {
    expect(messages).toEqual([]);
    expect(minted.done).toBe(true);
  });

  it("gives a record of every kind that the guide tells of", () => {
    expect(records.recommendations.map(({ id }) => id)).toEqual(
      expect.arrayContaining(["harbour-4/panel-1/r1", "harbour-4/panel-1/r2"]),
    );
    expect(records.people.map(({ id }) => id)).toEqual(["people/jonas-okafor", "people/mira-solberg"]);
    const withoutExample = ["addressees", "corrections", "aliases", "tombstones"];
    const lists = Object.entries(records).filter(([name]) => !withoutExample.includes(name));
    expect(lists.filter(([, list]) => list.length === 0).map(([name]) => name)).toEqual([]);
  });
});

it.each([
  ["content/corrections.json", Correction],
  ["content/aliases.json", Alias],
  ["content/tombstones.json", Tombstone],
  ["content/withdrawn.json", WithdrawnEntry],
  ["content/vocabulary/topics.json", Term],
  ["content/harbour-4/report.mends.json", Mend],
])("the example of %s is as its schema says", (file, schema) => {
  expect(examples.get(file)).toBeDefined();
  const example = z
    .union([z.array(z.unknown()), z.object({ format: z.literal(ledgerFormat), entries: z.array(z.unknown()) })])
    .parse(JSON.parse(examples.get(file) ?? ""));
  const entries = Array.isArray(example) ? example : example.entries;
  expect(z.array(schema).min(1).safeParse(entries).error).toBeUndefined();
});

it("every example in JSON can be parsed", () => {
  for (const { page, language, text } of blocks)
    if (language === "json") expect(() => void JSON.parse(text), `${page}: ${text}`).not.toThrow();
});
