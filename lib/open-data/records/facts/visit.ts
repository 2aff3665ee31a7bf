import { z } from "zod";
import { defineCollection } from "#lib/open-data/define-collection";
import { VisitKind } from "#lib/records/facts/visit";
import { countryFields } from "./country";
import { factFields, OpenStated, orNull, recordFields } from "#lib/open-data/schema/field";

const OpenVisit = z.strictObject({
  ...recordFields,
  kind: VisitKind.describe("What it was, in the document’s own words."),
  ...countryFields,
  year: z.int().describe("Year of the visit or, of a report, of its publication."),
  month: orNull(z.int().min(1).max(12)).describe("Month, 1 to 12, where the document states it."),
  followUpRecommendations: orNull(
    z.strictObject({
      submitted: z.literal(true).describe("Always true: recommendations were submitted."),
      date: orNull(z.iso.date()).describe("The day, where it is stated."),
    }),
  ).describe("That recommendations were submitted after a follow-up visit; not a date of the visit."),
  also: z.array(OpenStated).describe("What else is said of it, and where."),
  ...factFields,
});

/** The visits as they are published. */
export const visits = defineCollection({
  title: "Visits",
  description: "Visits to countries, and the reports of them.",
  record: OpenVisit,
  build: ({ corpus }) => corpus.records.visits,
});
