import { describe, expect, it } from "vitest";
import { formatMessages } from "../../scripts/messages";
import { allFiles, ingestCorpus } from "#lib/ingest/corpus";
import { mintContent } from "#lib/ledger/mint/mint";
import { filesOf, smallCorpus } from "../ingest/small-corpus";

/** The files of the invented corpus, with another credit in its panel. */
const filesWith = (credit: string) => {
  const document = smallCorpus.document.replace(":speaker[Mira Solberg]", credit);
  return filesOf({ ...smallCorpus, document }, "[]", [], { words: "[]" });
};

/** What the check of a draft says of files that are not minted. */
const checkOf = (files: ReturnType<typeof filesWith>) => {
  ingestCorpus(files);
  return formatMessages(allFiles(files)).text;
};

describe("what an attribute names and no file holds", () => {
  it.each([
    [':speaker[Jonas Okafor]{org="foghorn-society"}', /organization "foghorn-society".*\(organization-attribute\)/u],
    [':speaker[Mira Solberg]{person="mira-solberg-2"}', /person "mira-solberg-2".*\(credit-attribute\)/u],
  ])("is an error before anything is minted, for minting cannot know it: %s", (credit, message) => {
    expect(checkOf(filesWith(credit))).toMatch(message);
    const minted = mintContent(filesWith(credit));
    expect(minted.done).toBe(false);
    expect(formatMessages(allFiles(minted.files)).text).toMatch(message);
  });

  it("is none of a name as printed, which minting adds", () => {
    expect(checkOf(filesWith(":speaker[Jonas Okafor]"))).toBe("");
    expect(mintContent(filesWith(":speaker[Jonas Okafor]")).done).toBe(true);
  });
});
