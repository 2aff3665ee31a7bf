import { z } from "zod";
import { defineCollection } from "#lib/open-data/define-collection";
import { identifier, OpenProvenance, paragraphOfText, recordFields } from "#lib/open-data/schema/field";
import { OpenAttribution } from "./attribution";

const OpenPair = z.strictObject({
  id: recordFields.id,
  url: recordFields.url,
  question: z.array(paragraphOfText).min(1).describe("The question, paragraph by paragraph, as printed."),
  answer: z.array(paragraphOfText).min(1).describe("The answer, paragraph by paragraph, as printed."),
  provenance: OpenProvenance.describe("Where in the portal’s own sources the pair was read."),
});

const OpenInterview = z.strictObject({
  ...recordFields,
  with: OpenAttribution.describe("Who answers, as printed."),
  pairs: z.array(OpenPair).describe("Its questions with their answers, in their order."),
  document: identifier.describe("Identifier of the document."),
  provenance: OpenProvenance.describe("Where in the portal’s own sources the record was read."),
});

/** The interviews as they are published. */
export const interviews = defineCollection({
  title: "Interviews",
  description: "Printed interviews, question by question.",
  record: OpenInterview,
  build: ({ corpus, urlOf }) =>
    corpus.records.interviews.map(({ pairs, ...interview }) => ({
      ...interview,
      pairs: pairs.map((pair) => ({ ...pair, url: urlOf(pair.id) })),
    })),
});
