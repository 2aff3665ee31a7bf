import { z } from "zod";
import { defineCollection } from "#lib/open-data/define-collection";
import { factFields, identifier, OpenStated, orNull, recordFields } from "#lib/open-data/schema/field";

const OpenBacker = z
  .strictObject({
    name: z.string().min(1).describe("Its name."),
    stated: OpenStated.describe("Where the document names it."),
  })
  .meta({ id: "backer", description: "A donor or partner, and where it is named." });

const OpenProject = z.strictObject({
  ...recordFields,
  title: orNull(z.string().min(1)).describe(
    "Its title as printed but for capitals; null where the document prints none.",
  ),
  called: orNull(z.string().min(1)).describe("What it is, in the portal’s words, where it has no printed title."),
  by: orNull(z.string().min(1)).describe("Whose project it is, as printed."),
  when: orNull(z.string().min(1)).describe("When, as printed."),
  operation: orNull(identifier).describe("Identifier of the field operation whose project it is."),
  donors: z.array(OpenBacker).describe("Donors, where the document lists any."),
  partners: z.array(OpenBacker).describe("Partners, where the document lists any."),
  ...factFields,
});

/** The projects as they are published. */
export const projects = defineCollection({
  title: "Projects",
  description: "Projects, with their donors and partners as listed.",
  record: OpenProject,
  build: ({ corpus }) => corpus.records.projects,
});
