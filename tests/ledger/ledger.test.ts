import { describe, expect, it } from "vitest";
import type { Ledger } from "#lib/records/ledger/ledger-entry";
import { ingestTexts, smallCorpus } from "../ingest/small-corpus";
import {
  minted,
  write,
  ledger,
  r1,
  r2,
  p4,
  reason,
  slept,
  without,
  corrected,
  messagesOf,
  ruleOf,
  wordsOf,
} from "./small-ledger";

describe("an entry of the ledger", () => {
  it("has the address that the site makes of its identifier, for ever", () => {
    const moved: Ledger = minted.map((entry) =>
      entry.id === r1 ? { ...entry, address: "/harbour-3/panel-1/first/" } : entry,
    );
    expect(messagesOf(smallCorpus, {}, write(moved))).toEqual([
      expect.stringMatching(
        /^content\/permalinks\.json:\d+:2 Unexpected address \/harbour-3\/panel-1\/first\/ of the recommendation "harbour-3\/panel-1\/r1", .*\(ledger-address\)(?:\n|$)/u,
      ),
    ]);
  });

  it("can't be taken out together with what it names", () => {
    const fewer = write(minted.filter(({ id }) => id !== r2 && id !== p4));
    const words = write([
      { id: r2, text: "Pilots should rest." },
      ...(JSON.parse(wordsOf(minted.filter(({ id }) => id !== p4 && id !== r2))) as object[]),
    ]);
    expect(messagesOf(without, { words }, fewer)).toEqual([
      expect.stringMatching(
        /^content\/issued-words\.json:2:2 Unexpected words of "harbour-3\/panel-1\/r2", which the ledger does not hold, .*\(ledger-removed\)(?:\n|$)/u,
      ),
    ]);
  });

  it("keeps the words it was issued for", () => {
    const words = wordsOf(minted).replace("Buoys should be lit;", "Buoys should be dark;");
    expect(messagesOf(smallCorpus, { words })).toEqual([
      expect.stringMatching(
        /^content\/issued-words\.json:\d+:2 Unexpected words of "documents\/harbour-3-report#p3", .*\(issued-words\)$/u,
      ),
    ]);
    expect(messagesOf(smallCorpus, { words: "[]" })).toHaveLength(minted.length);
    expect(messagesOf(smallCorpus, { words: "[]" })[0]).toMatch(
      /^content\/permalinks\.json:2:7 Unexpected event "harbour-3" whose words are not kept, .*Restore its line there.*\(issued-words-missing\)$/u,
    );
  });
});

/** The kept words of the entries of the small corpus. */

describe("changed words", () => {
  it("stop the build with both wordings and the three ways out", () => {
    const [first = "", ...more] = messagesOf(slept).filter((message) => message.includes("r2"));
    expect(more).toEqual([]);
    const [head, ...note] = first.split("\n    ");
    expect(head).toMatch(
      /^content\/harbour-3\/report\.md:21:1 Unexpected new wording of the recommendation "harbour-3\/panel-1\/r2", .*\(ledger-wording\)$/u,
    );
    expect(note).toEqual([
      'Published: "Pilots should rest."',
      'Now:       "Pilots should sleep."',
      expect.stringMatching(/^Correction, .*npm run mint -- --correct/u),
      "or by hand into content/corrections.json:",
      '{"format": 2, "entries": [',
      expect.stringMatching(
        /^ {2}\{"id":"harbour-3\/panel-1\/r2","date":"[\d-]+","from":"Pilots should rest\.","to":"Pilots should sleep\."/u,
      ),
      "]}",
      expect.stringMatching(/^Tombstone, .* take #r2 out of its mark, .*content\/tombstones\.json:$/u),
      '{"format": 2, "entries": [',
      expect.stringMatching(/^ {2}\{"id":"harbour-3\/panel-1\/r2","date":"[\d-]+","stood":"A recommendation\."/u),
      "]}",
    ]);
  });

  it("are let through by a correction, which the records then carry", () => {
    const { records, messages } = ingestTexts(slept, ledger, [], { corrections: write(corrected()) });
    expect(messages).toEqual([]);
    expect(records.corrections).toEqual(corrected());
  });

  it("are let through by one correction after another, and no further", () => {
    const woken = { ...smallCorpus, document: slept.document.replace("should sleep.", "should doze.") };
    const twice = [
      ...corrected(),
      ...[p4, r2].map((id) => ({
        id,
        date: "2032-02-01",
        from: "Pilots should sleep.",
        to: "Pilots should doze.",
        reason,
      })),
    ];
    expect(messagesOf(woken, { corrections: write(twice) })).toEqual([]);
    expect(messagesOf(woken, { corrections: write(corrected()) }).map(ruleOf)).toEqual([
      "ledger-wording",
      "ledger-wording",
    ]);
    expect(messagesOf(slept, { corrections: write(twice) }).map(ruleOf)).toEqual(["ledger-wording", "ledger-wording"]);
  });
});

describe("a correction", () => {
  const messages = (fields: object, texts = slept): string[] =>
    messagesOf(texts, { corrections: write(corrected(fields).slice(1)) }).filter((message) =>
      message.startsWith("content/corrections"),
    );

  it.each([
    [
      { id: "harbour-3/panel-1/r9" },
      /^content\/corrections\.json:2:2 Unexpected correction of "harbour-3\/panel-1\/r9", .*\(correction-unissued\)$/u,
    ],
    [
      { from: "Pilots should wake." },
      /^content\/corrections\.json:2:2 Unexpected words in "from" .*\(correction-from\)\n {4}The whole line, .*"from":"Pilots should rest\."/u,
    ],
    [
      { to: undefined },
      /^content\/corrections\.json:2:2 Unexpected correction of .* without "to", .*Write them in, .*\(correction-to\)$/u,
    ],
    [
      { to: "Pilots  should rest." },
      /^content\/corrections\.json:2:2 Unexpected correction of .* to the same words, .*\(correction-same\)$/u,
    ],
  ])("with %j is reported", (fields, expected) => {
    expect(messages(fields)).toEqual([expect.stringMatching(expected)]);
  });

  it("is reported where it was made before the one before it", () => {
    const second = { id: r2, date: "2031-12-31", from: "Pilots should sleep.", to: "Pilots should doze.", reason };
    expect(messagesOf(slept, { corrections: write([...corrected(), second]) })).toContainEqual(
      expect.stringMatching(
        /^content\/corrections\.json:4:2 Unexpected date 2031-12-31 .*\(correction-date\)(?:\n|$)/u,
      ),
    );
  });
});
