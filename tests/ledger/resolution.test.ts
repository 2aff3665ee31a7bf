import { describe, expect, it } from "vitest";
import { ingestTexts, smallCorpus } from "../ingest/small-corpus";
import {
  minted,
  write,
  ledger,
  r1,
  r2,
  p1,
  p4,
  date,
  reason,
  slept,
  without,
  messagesOf,
  ruleOf,
  wordsOf,
} from "./small-ledger";

describe("what is gone", () => {
  it("stops the build with its last words and the ways out", () => {
    const [message = ""] = messagesOf(without).filter((each) =>
      each.includes('"harbour-3/panel-1/r2" with its paragraph, expected'),
    );
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
        /^content\/aliases\.json:2:2 .*expected an identifier of the content\. .*\(alias-target\)(?:\n|$)/u,
      ),
    ]);
  });

  it("leads there at once", () => {
    expect(messagesWith(alias(r2, p4), alias(p4, r1))).toEqual([
      expect.stringMatching(/^content\/aliases\.json:2:2 .*Write "harbour-3\/panel-1\/r1"\. \(alias-chain\)(?:\n|$)/u),
    ]);
    expect(messagesWith(alias(r2, p4), alias(p4, r2))).toEqual(
      [2, 3].map((line) =>
        expect.stringMatching(new RegExp(`^content/aliases\\.json:${line}:2 .*in a circle.*\\(alias-chain\\)$`, "u")),
      ),
    );
    expect(messagesWith(alias(r2, r2))).toEqual([expect.stringMatching(/in a circle.*\(alias-chain\)(?:\n|$)/u)]);
  });
});
