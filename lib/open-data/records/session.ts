import { z } from "zod";
import { defineCollection } from "#lib/open-data/define-collection";
import { identifier, kindName, OpenProvenance, orNull, recordFields } from "#lib/open-data/schema/field";
import { OpenCredit } from "./attribution";

const OpenNamedBody = z
  .strictObject({
    printed: z.string().min(1).describe("The words that name it, as printed."),
    organizations: z.array(identifier).min(1).describe("Identifiers of the organizations they stand for."),
  })
  .meta({ id: "namedBody", description: "A body as the session names it." });

const OpenSession = z.strictObject({
  ...recordFields,
  kind: kindName.describe("What sort of session it was."),
  label: z.string().min(1).describe("What readers call it within its event."),
  aside: z.boolean().describe("True where it was held beside the event, by others."),
  number: orNull(z.int().positive()).describe("Its number as printed, where it has one."),
  heading: z.string().min(1).describe("Its heading as printed."),
  title: z.string().min(1).describe("The heading without its printed number or label."),
  event: identifier.describe("Identifier of the event."),
  document: identifier.describe("Identifier of the document that reports it."),
  credits: z.array(OpenCredit).describe("Who took part, in what role, as printed."),
  organizers: z.array(OpenNamedBody).describe("Who organized it."),
  coOrganizers: z.array(OpenNamedBody).describe("Who organized it with them."),
  contributors: z.array(OpenNamedBody).describe("Who contributed to it."),
  recommendations: z
    .array(identifier)
    .describe("Identifiers of its recommendations, findings and conclusions, in their order."),
  provenance: OpenProvenance.describe("Where in the portal’s own sources the record was read."),
});

/** The sessions as they are published. */
export const sessions = defineCollection({
  title: "Sessions",
  description:
    "Opening and closing sessions, panels and side events, with who took part and who organized them, as printed.",
  record: OpenSession,
  build: ({ corpus }) => corpus.records.sessions.map(({ aside = false, ...session }) => ({ ...session, aside })),
});
