import { z } from "zod";
import { identifier, recordFields } from "#lib/open-data/schema/field";

const whenAndWhy = {
  date: z.iso.date().describe("Day since which it is so."),
  reason: z.string().min(1).describe("Why."),
};

/** An identifier that another has taken the place of, as it is published. */
export const OpenAlias = z.strictObject({
  ...recordFields,
  id: identifier.describe("Permanent identifier that was published, unique in this file; its address leads on."),
  to: identifier.describe("Permanent identifier under which the same thing stands now."),
  ...whenAndWhy,
});

/** An identifier whose thing was taken out, as it is published. */
export const OpenTombstone = z.strictObject({
  ...recordFields,
  id: identifier.describe(
    "Permanent identifier that was published, unique in this file; its address says what became of it.",
  ),
  stood: z.string().min(1).describe("What stood there."),
  ...whenAndWhy,
});
