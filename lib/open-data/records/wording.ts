import { withoutPrinted } from "#lib/open-data/without-printed";
import { z } from "zod";
import { defineCollection } from "#lib/open-data/define-collection";
import { WordingRelation } from "#lib/records/wording";
import { identifier, kindName, OpenProvenance, recordFields, ownLanguage } from "#lib/open-data/schema/field";

const OpenWording = z.strictObject({
  ...recordFields,
  number: z.int().positive().describe("Its place among the wordings of its session, counted from 1."),
  text: z.string().min(1).describe("Its exact words."),
  lang: ownLanguage,
  relation: WordingRelation.describe(
    "How it stands to the recommendations it words: the same words, reworded, one of several merged into it, in the slides only, or in another language.",
  ),
  of: z.array(identifier).describe("Identifiers of the recommendations it words."),
  status: kindName.describe("What standing the words have."),
  session: identifier.describe("Identifier of the session it came of."),
  event: identifier.describe("Identifier of the event it came of."),
  document: identifier.describe("Identifier of the document that has this wording."),
  paragraph: identifier.describe("Identifier of the numbered paragraph."),
  provenance: OpenProvenance.describe("Where in the portal’s own sources the record was read."),
});

/** The wordings as they are published. */
export const wordings = defineCollection({
  title: "Wordings",
  description: "Other forms of recommendations in other documents, and how they stand to them.",
  record: OpenWording,
  build: ({ corpus }) => corpus.records.wordings.map(withoutPrinted),
});
