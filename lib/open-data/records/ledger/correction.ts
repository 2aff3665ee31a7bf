import { z } from "zod";
import { defineCollection } from "#lib/open-data/define-collection";
import { groupBy } from "#lib/text/group-by";
import { identifier, paragraphOfText, recordFields } from "#lib/open-data/schema/field";

const OpenChange = z.strictObject({
  date: z.iso.date().describe("Day on which the words were corrected."),
  from: paragraphOfText.describe("The words before, as they were published."),
  to: paragraphOfText.describe("The words since."),
  reason: z.string().min(1).describe("Why they were corrected."),
});

const OpenCorrection = z.strictObject({
  ...recordFields,
  id: identifier.describe("Permanent identifier of what was corrected, unique in this file."),
  changes: z.array(OpenChange).describe("Every change of its words, the oldest first."),
});

/** The corrections as they are published: one record for each identifier. */
export const corrections = defineCollection({
  title: "Corrections",
  description: "Every declared change of words that were published here, with the words before.",
  record: OpenCorrection,
  build: ({ corpus }) =>
    [...groupBy(corpus.records.corrections, ({ id }) => [id])].map(([id, corrections]) => ({
      id,
      changes: corrections.map(({ date, from, to, reason }) => ({ date, from, to, reason })),
    })),
});
