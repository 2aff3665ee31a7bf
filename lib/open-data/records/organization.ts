import { z } from "zod";
import { defineCollection } from "#lib/open-data/define-collection";
import { kindName, OpenStated, orNull, recordFields } from "#lib/open-data/schema/field";

const OpenOrganization = z.strictObject({
  ...recordFields,
  name: z.string().min(1).describe("Its fullest printed name."),
  acronym: orNull(z.string().min(1)).describe("Its acronym, where one is used."),
  kind: orNull(kindName).describe("What sort of body it is; null where that is not clear."),
  kindStated: orNull(OpenStated).describe(
    "Where a document says or plainly implies the kind; null where the kind is the portal’s reading, not the publisher’s.",
  ),
  names: z.array(z.string().min(1)).min(1).describe("Every form of its name found in print."),
});

/** The organizations as they are published. */
export const organizations = defineCollection({
  title: "Organizations",
  description: "Bodies that organized, contributed, published or are named in an affiliation.",
  record: OpenOrganization,
  build: ({ corpus }) => corpus.records.organizations,
});
