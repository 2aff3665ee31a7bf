import { z } from "zod";
import { defineCollection } from "#lib/open-data/define-collection";
import { PublicationKind, PublicationStatus } from "#lib/records/facts/publication";
import { factFields, identifier, orNull, recordFields } from "#lib/open-data/schema/field";

const OpenPublication = z.strictObject({
  ...recordFields,
  title: orNull(z.string().min(1)).describe("Its title as printed; null where the document prints none."),
  called: orNull(z.string().min(1)).describe(
    "What it is, in the portal’s words, where it has no printed title or shares one.",
  ),
  kind: PublicationKind.describe("What sort of thing it is."),
  status: PublicationStatus.describe("Whether the document announces it or says it to be out."),
  when: orNull(z.string().min(1)).describe("When it came or comes out, as printed."),
  publisher: orNull(z.string().min(1)).describe("Who publishes it, as printed."),
  languages: z.array(z.string().min(1)).describe("Languages it is in, as far as stated."),
  address: orNull(z.url()).describe("Its address on the web as printed."),
  operation: orNull(identifier).describe("Identifier of the field operation whose section tells of it."),
  ...factFields,
});

/** The publications as they are published. */
export const publications = defineCollection({
  title: "Publications",
  description: "Publications that the documents announce or say to be out.",
  record: OpenPublication,
  build: ({ corpus }) => corpus.records.publications,
});
