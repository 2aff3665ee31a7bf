import { withoutPrinted } from "#lib/open-data/without-printed";
import { z } from "zod";
import { defineCollection } from "#lib/open-data/define-collection";
import { identifier, OpenProvenance, orNull, recordFields, ownLanguage } from "#lib/open-data/schema/field";
import { OpenAttribution } from "./attribution";

const OpenQuotation = z.strictObject({
  ...recordFields,
  text: z.string().min(1).describe("The words quoted, with their quotation marks as printed."),
  lang: ownLanguage,
  attribution: z.string().min(1).describe("To whom or what the document ascribes them, as printed."),
  by: orNull(OpenAttribution).describe("The person whose words they are; null where they are a text’s."),
  document: identifier.describe("Identifier of the document."),
  paragraph: identifier.describe("Identifier of the numbered paragraph."),
  provenance: OpenProvenance.describe("Where in the portal’s own sources the record was read."),
});

/** The quotations as they are published. */
export const quotations = defineCollection({
  title: "Quotations",
  description: "Words set off in the documents, with their attribution as printed.",
  record: OpenQuotation,
  build: ({ corpus }) => corpus.records.quotations.map(withoutPrinted),
});
