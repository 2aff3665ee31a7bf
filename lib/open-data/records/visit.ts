import { z } from "zod";
import { VisitKind } from "#lib/records/facts/visit";
import { openCountry } from "./country";
import { factFields, OpenStated, orNull, recordFields } from "#lib/open-data/schema/field";

/** A visit to a country, or a published report of one. */
export const OpenVisit = z.strictObject({
  ...recordFields,
  kind: VisitKind.describe("What it was, in the document’s own words."),
  ...openCountry,
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
