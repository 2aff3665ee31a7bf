import { z } from "zod";
import { openCountry } from "./country";
import { factFields, recordFields } from "#lib/open-data/schema/field";

/** Who responded to the survey from one country, as it is published. */
export const OpenSurveyResponse = z.strictObject({
  ...recordFields,
  ...openCountry,
  government: z.literal(true).describe("Always true: the table lists the countries whose government responded."),
  ngoResponses: z
    .int()
    .nonnegative()
    .describe("How many non-governmental organizations responded; zero is printed, not missing."),
  ...factFields,
});
