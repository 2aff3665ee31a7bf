import { describe, expect, test } from "vitest";
import { buildEntry, searchSchema } from "#lib/search/portal/fields";
import type { SearchDocument } from "#lib/search/portal/documents/search-document";
import { expandTerm } from "#lib/search/engine/terms/term-expansion";
import { buildThesaurus } from "#lib/search/engine/terms/thesaurus";
import { buildReferenceReader } from "../reference-reader";

const texts = [
  "The committee keeps the lighthouse.",
  "Survivors are surviving at sea.",
  "Harbour wardens and the harbour master.",
  "A fund for rope.",
];
const documents: SearchDocument[] = texts.map((text, at) => ({
  id: `harbour-3/panel-1/r${at}`,
  kind: "recommendation",
  label: "",
  venue: "",
  title: "",
  names: [],
  text,
}));
const thesaurus = buildThesaurus([{ asked: ["policeman"], finds: ["wardens"] }]);
const reader = buildReferenceReader(
  documents.map((document, ordinal) => buildEntry(document, ordinal, "", "")),
  thesaurus,
  searchSchema,
);

async function meant(word: string, unfinished = false): Promise<string[]> {
  return (await expandTerm(reader, word, { unfinished })).candidates.map((each) => each.word);
}

describe("a word of a query", () => {
  test.each([
    ["lihgthouse", ["lighthouse"]],
    ["comitee", ["committee"]],
    ["survivers", ["survivors"]],
    ["polceman", ["policeman"]],
    ["harbormaster", ["harbor", "master"]],
  ])("that is not known, %s, may be meant for %j", async (word, expected) => {
    expect(await meant(word)).toEqual(expected);
  });

  test.each(["harbor", "policeman", "lund", "zebra", "survived"])(
    "is meant as it is or for nothing: %s",
    async (word) => {
      expect(await meant(word)).toEqual([]);
    },
  );

  test("goes on where it may be unfinished, and where nothing has it as it is", async () => {
    expect(await meant("commi", true)).toEqual(["committee"]);
    expect(await meant("commi")).toEqual(["committee"]);
    expect(await meant("harbor", true)).toEqual([]);
    expect(await meant("survi", true)).toEqual(["surviving", "survivors"]);
    expect(await meant("surviving", true)).toEqual([]);
  });

  test.each([["wardenship", ["wardens"]]])(
    "that is not known, %s, is taken for others of its family",
    async (word, expected) => {
      expect(await meant(word)).toEqual(expected);
    },
  );
});
