import { z } from "zod";
import { defineCollection } from "#lib/open-data/define-collection";
import { countryFields } from "./country";
import { factFields, identifier, OpenStated, orNull, recordFields } from "#lib/open-data/schema/field";

const stated = { stated: OpenStated.describe("Where the document states it, and in which words.") };

const OpenFieldOperation = z.strictObject({
  ...recordFields,
  name: z.string().min(1).describe("Its name as printed."),
  region: z.string().min(1).describe("The region under which the document lists it."),
  place: z.string().min(1).describe("The place or country in its name."),
  country: orNull(countryFields.country).describe("Country, where its section names one."),
  code: orNull(countryFields.code).describe("Two letters of ISO 3166-1 for that country."),
  part: identifier.describe("Identifier of the part of the document that tells of it."),
  section: identifier.describe("Identifier of its section."),
  address: orNull(z.url()).describe("The address printed at the end of its section."),
  formerName: orNull(
    z.strictObject({
      name: z.string().min(1).describe("The former name."),
      changed: z.string().min(1).describe("When it changed, as printed."),
      ...stated,
    }),
  ).describe("What it was called before."),
  closed: orNull(
    z.strictObject({ when: z.string().min(1).describe("When it closed, as printed."), ...stated }),
  ).describe("That it was closed."),
  activities: z
    .array(
      z.strictObject({
        what: z.string().min(1).describe("What it did, in short."),
        when: orNull(z.string().min(1)).describe("When, as printed."),
        ...stated,
      }),
    )
    .describe("What the document says it did."),
  notes: z
    .array(z.strictObject({ mark: z.string().min(1).describe("The footnote’s mark as printed."), ...stated }))
    .describe("Footnotes to its name or text."),
  ...factFields,
});

/** The field operations as they are published. */
export const fieldOperations = defineCollection({
  title: "Field operations",
  description: "Field operations and what the documents say they did.",
  record: OpenFieldOperation,
  build: ({ corpus }) => corpus.records["field-operations"],
});
