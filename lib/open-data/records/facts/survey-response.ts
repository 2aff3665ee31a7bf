import { z } from "zod";
import { defineCollection } from "#lib/open-data/define-collection";
import { countryFields } from "./country";
import { factFields, recordFields } from "#lib/open-data/schema/field";

const OpenSurveyResponse = z.strictObject({
  ...recordFields,
  ...countryFields,
  government: z.literal(true).describe("Always true: the table lists the countries whose government responded."),
  ngoResponses: z
    .int()
    .nonnegative()
    .describe("How many non-governmental organizations responded; zero is printed, not missing."),
  ...factFields,
});

/** The responses to the survey as they are published. */
export const survey = defineCollection({
  title: "Survey responses",
  description: "Who responded to the 2016 survey, country by country.",
  record: OpenSurveyResponse,
  build: ({ corpus }) => corpus.records.survey,
});
