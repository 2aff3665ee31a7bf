import { z } from "zod";
import { defineCollection } from "#lib/open-data/define-collection";
import { orNull, recordFields } from "#lib/open-data/schema/field";

const OpenOrganization = z.strictObject({
  ...recordFields,
  name: z.string().min(1).describe("Its fullest printed name."),
  acronym: orNull(z.string().min(1)).describe("Its acronym, where one is used."),
  names: z.array(z.string().min(1)).min(1).describe("Every form of its name found in print."),
});

/** The organizations as they are published. */
export const organizations = defineCollection({
  title: "Organizations",
  description: "Bodies that organized, contributed, published or are named in an affiliation.",
  record: OpenOrganization,
  build: ({ corpus }) => corpus.records.organizations,
});
