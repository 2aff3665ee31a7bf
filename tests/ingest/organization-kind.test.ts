import { VFile } from "vfile";
import { describe, expect, it } from "vitest";
import { ingestTexts, mintedLedger, smallCorpus } from "./small-corpus";

const ledger = JSON.stringify(mintedLedger(smallCorpus));
const trust = { id: "organizations/lantern-trust", name: "Lantern Trust" };

/** The small corpus with what the entry of its organization says besides. */
function ingestKind(more: object, vocabulary?: string) {
  const organizations = `[\n  ${JSON.stringify({ ...trust, ...more })}\n]\n`;
  const files =
    vocabulary === undefined
      ? []
      : [new VFile({ path: "content/vocabulary/organization-kinds.json", value: vocabulary })];
  return ingestTexts({ ...smallCorpus, organizations }, ledger, files);
}

const words = "spoke in 2031 of Safe moorings";
const kindSource = { document: "harbour-3-report", words };

describe("the kind of an organization", () => {
  it("may be left out", () => {
    expect(ingestKind({}).records.organizations).toEqual([{ ...trust, names: ["Lantern Trust"] }]);
  });

  it("is the portal's reading where no words are given", () => {
    const { records, messages } = ingestKind({ kind: "ngo" });
    expect(messages).toEqual([]);
    expect(records.organizations).toEqual([{ ...trust, kind: "ngo", names: ["Lantern Trust"] }]);
  });

  it("has the paragraph in which the words stand that state it", () => {
    const { records, messages } = ingestKind({ kind: "ngo", kindSource });
    expect(messages).toEqual([]);
    expect(records.organizations[0]?.kindStated).toEqual({
      document: "documents/harbour-3-report",
      paragraph: "documents/harbour-3-report#p1",
      words,
    });
  });

  it("may be one that only the portal's own vocabulary has", () => {
    expect(ingestKind({ kind: "guild" }, `[{"id": "guild", "label": "Guild"}]`).messages).toEqual([]);
  });

  it("is reported where no vocabulary has it, with those there are", () => {
    expect(ingestKind({ kind: "guild" }).messages).toEqual([
      expect.stringMatching(
        /^content\/organizations\.json:2:69 Unexpected kind "guild" of organizations\/lantern-trust, expected international-organization, state, .*, ngo, .*organization-kinds\.json\. \(organization-kind\)$/u,
      ),
    ]);
  });

  it("is reported where the words stand nowhere in the document, at the words", () => {
    const { records, messages } = ingestKind({ kind: "ngo", kindSource: { ...kindSource, words: "an NGO" } });
    expect(messages).toEqual([
      expect.stringMatching(
        /^content\/organizations\.json:2:\d{3} Unexpected words "an NGO" of organizations\/lantern-trust, .*Quote them as they stand there\. \(fact-place\)$/u,
      ),
    ]);
    expect(records.organizations[0]?.kindStated).toBeUndefined();
  });

  it("is asked for where words are given without it", () => {
    expect(ingestKind({ kindSource }).messages).toEqual([
      expect.stringMatching(
        /^content\/organizations\.json:2:\d+ Unexpected "kindSource" of .* without a "kind", .* Give the kind, or take the words out\. \(organization-kind\)$/u,
      ),
    ]);
  });
});
