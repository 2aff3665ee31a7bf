import { describe, expect, it } from "vitest";
import { fingerprint } from "#lib/records/text/fingerprint";
import type { Ledger } from "#lib/records/ledger/ledger-entry";
import { type HistoryTexts, ingestTexts, mintedLedger, smallCorpus } from "../ingest/small-corpus";

const minted = mintedLedger(smallCorpus);
const write = (entries: readonly unknown[]): string =>
  `[\n${entries.map((entry) => JSON.stringify(entry)).join(",\n")}\n]\n`;
const ledger = write(minted);
const [r1, r2, p1, p4] = [
  "harbour-3/panel-1/r1",
  "harbour-3/panel-1/r2",
  "documents/harbour-3-report#p1",
  "documents/harbour-3-report#p4",
] as const;
const date = "2032-01-31";
const reason = "A slip of the pen.";

const slept = { ...smallCorpus, document: smallCorpus.document.replace("Pilots should rest.", "Pilots should sleep.") };
const without = { ...smallCorpus, document: smallCorpus.document.replace("- Pilots should rest. :rec{#r2}\n", "") };
const corrected = (fields: object = {}) =>
  [p4, r2].map((id) => ({ id, date, from: "Pilots should rest.", to: "Pilots should sleep.", reason, ...fields }));
const messagesOf = (texts: typeof smallCorpus, history: HistoryTexts = {}, entries: string = ledger): string[] =>
  ingestTexts(texts, entries, [], history).messages;
const ruleOf = (message: string): string | undefined => /\(([a-z-]+)\)(?:\n|$)/u.exec(message)?.[1];

describe("an entry of the ledger", () => {
  it("has the address that the site makes of its identifier, for ever", () => {
    const moved: Ledger = minted.map((entry) =>
      entry.id === r1 ? { ...entry, address: "/harbour-3/panel-1/first/" } : entry,
    );
    expect(messagesOf(smallCorpus, {}, write(moved))).toEqual([
      expect.stringMatching(
        /^content\/permalinks\.json:\d+:7 Unexpected address \/harbour-3\/panel-1\/first\/ of the recommendation "harbour-3\/panel-1\/r1", .*\(ledger-address\)$/u,
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
        /^content\/issued-words\.json:2:2 Unexpected words of "harbour-3\/panel-1\/r2", which the ledger does not hold, .*\(ledger-removed\)$/u,
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
      /^content\/permalinks\.json:2:7 Unexpected event "harbour-3" whose words are not kept, .*Run npm run mint\. \(issued-words-missing\)$/u,
    );
  });
});

/** The kept words of the entries of the small corpus. */
function wordsOf(entries: Ledger): string {
  const texts = [
    "Safe moorings",
    "Report of the third Harbour Forum",
    "Mira Solberg spoke in 2031 of Safe moorings.",
    "The panel recommended:",
    "Buoys should be lit;",
    "Pilots should rest.",
    "Panel 1",
    "Mira Solberg",
    "Lantern Trust",
  ];
  const byPrint = new Map(texts.map((text) => [fingerprint(text), text]));
  return write(entries.map(({ id, fingerprint: print }) => ({ id, text: byPrint.get(print) })));
}

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
      expect.stringMatching(/^Alias, .*content\/aliases\.json/u),
      expect.stringMatching(/^Tombstone, .*content\/tombstones\.json/u),
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
      /^content\/corrections\.json:2:2 Unexpected words in "from" .*\(correction-from\)\n {4}Published: "Pilots should rest\."$/u,
    ],
    [
      { to: undefined },
      /^content\/corrections\.json:2:2 Unexpected correction of .* without "to", .*Run npm run mint, .*\(correction-to\)$/u,
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
      expect.stringMatching(/^content\/corrections\.json:4:2 Unexpected date 2031-12-31 .*\(correction-date\)$/u),
    );
  });
});

describe("what is gone", () => {
  it("stops the build with its last words and the ways out", () => {
    const [message = ""] = messagesOf(without).filter((each) => each.includes('"harbour-3/panel-1/r2", expected'));
    expect(message.split("\n    ").slice(1, 3)).toEqual(['Published: "Pilots should rest."', "Now:       nothing."]);
    expect(message).toMatch(
      /^content\/permalinks\.json:\d+:7 Unexpected loss of the recommendation .*\(ledger-vanished\)\n/u,
    );
  });

  it("may have an alias or a tombstone, which the records then carry", () => {
    const aliases = [{ id: r2, to: r1, date, reason }];
    const tombstones = [{ id: p4, date, stood: "A recommendation on rest.", reason }];
    const { records, messages } = ingestTexts(without, ledger, [], {
      aliases: write(aliases),
      tombstones: write(tombstones),
    });
    expect(messages).toEqual([]);
    expect(records.aliases).toEqual(aliases);
    expect(records.tombstones).toEqual(tombstones);
  });

  it("may leave no words behind where it has a tombstone", () => {
    const tombstones = write([r2, p4].map((id) => ({ id, date, stood: "Words withheld.", reason })));
    const words = write((JSON.parse(wordsOf(minted)) as { id: string }[]).filter(({ id }) => id !== r2 && id !== p4));
    expect(messagesOf(without, { tombstones, words })).toEqual([]);
  });

  it("goes with the document or session that held it", () => {
    const renamed = {
      ...smallCorpus,
      event: smallCorpus.event.replaceAll("harbour-3-report", "forum-report"),
      document: smallCorpus.document.replace("document: harbour-3-report", "document: forum-report"),
    };
    const aliases = write([{ id: "documents/harbour-3-report", to: "documents/forum-report", date, reason }]);
    const rules = messagesOf(renamed, { aliases }).map(ruleOf);
    expect([...new Set(rules)]).toEqual(["paragraph-number", "ledger-missing"]);
    const gone = {
      ...smallCorpus,
      document: smallCorpus.document.replace(/## Panel 1[^]*$/u, "Mira Solberg spoke in 2031 of Safe moorings.\n"),
    };
    const tombstones = [
      { id: "harbour-3/panel-1", date, stood: "Panel 1.", reason },
      ...[2, 3, 4].map((number) => ({
        id: `documents/harbour-3-report#p${number}`,
        date,
        stood: "A paragraph.",
        reason,
      })),
    ];
    const { records, messages } = ingestTexts(gone, ledger, [], { tombstones: write(tombstones) });
    expect(messages).toEqual([]);
    expect(records.tombstones.map(({ id }) => id)).toEqual(
      [2, 3, 4].map((number) => `documents/harbour-3-report#p${number}`).concat("harbour-3/panel-1", r1, r2),
    );
  });

  it("does not go with its document to other words", () => {
    const renamed = {
      ...smallCorpus,
      event: smallCorpus.event.replaceAll("harbour-3-report", "forum-report"),
      document: slept.document.replace("document: harbour-3-report", "document: forum-report"),
    };
    const aliases = write([{ id: "documents/harbour-3-report", to: "documents/forum-report", date, reason }]);
    const lost = messagesOf(renamed, { aliases }).filter((message) => ruleOf(message) === "ledger-vanished");
    expect(lost).toEqual([expect.stringContaining(`"${p4}"`)]);
  });
});

describe("an alias or a tombstone", () => {
  const alias = (id: string, to: string) => ({ id, to, date, reason });
  const messagesWith = (...aliases: object[]): string[] =>
    messagesOf(without, { aliases: write(aliases) }).filter((message) => message.startsWith("content/aliases"));

  it("is of an identifier that was issued", () => {
    expect(messagesWith(alias("harbour-3/panel-1/r9", r1))).toEqual([
      expect.stringMatching(
        /^content\/aliases\.json:2:2 Unexpected alias of "harbour-3\/panel-1\/r9", .*\(resolution-unissued\)$/u,
      ),
    ]);
  });

  it("is of a thing that is gone", () => {
    const tombstones = write([{ id: p1, date, stood: "…", reason }]);
    expect(messagesOf(smallCorpus, { tombstones })).toEqual([
      expect.stringMatching(
        /^content\/tombstones\.json:2:2 Unexpected tombstone of the paragraph "documents\/harbour-3-report#p1", .*\(resolution-present\)\n {4}It stands at content\/harbour-3\/report\.md:15\.$/u,
      ),
    ]);
  });

  it("is the only one of its identifier", () => {
    expect(messagesWith(alias(r2, r1), alias(r2, p1))).toEqual([
      expect.stringMatching(
        /^content\/aliases\.json:3:2 Unexpected alias of "harbour-3\/panel-1\/r2", .*\(resolution-duplicate\)$/u,
      ),
    ]);
  });

  it("leads where something stands", () => {
    expect(messagesWith(alias(r2, "harbour-3/panel-1/r9"))).toEqual([
      expect.stringMatching(
        /^content\/aliases\.json:2:2 .*expected an identifier of the content\. .*\(alias-target\)$/u,
      ),
    ]);
  });

  it("leads there at once", () => {
    expect(messagesWith(alias(r2, p4), alias(p4, r1))).toEqual([
      expect.stringMatching(/^content\/aliases\.json:2:2 .*Write "harbour-3\/panel-1\/r1"\. \(alias-chain\)$/u),
    ]);
    expect(messagesWith(alias(r2, p4), alias(p4, r2))).toEqual(
      [2, 3].map((line) =>
        expect.stringMatching(new RegExp(`^content/aliases\\.json:${line}:2 .*in a circle.*\\(alias-chain\\)$`, "u")),
      ),
    );
    expect(messagesWith(alias(r2, r2))).toEqual([expect.stringMatching(/in a circle.*\(alias-chain\)$/u)]);
  });
});
