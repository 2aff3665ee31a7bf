import { z } from "zod";
import { defineCollection } from "#lib/open-data/define-collection";
import {
  identifier,
  kindName,
  OpenProvenance,
  orAbsent,
  orNull,
  recordFields,
  ownLanguage,
} from "#lib/open-data/schema/field";
import { buildSessionFilePath, isFileOfSession } from "#lib/address/session-file";
import type { SessionLink } from "#lib/records/session";
import { OpenCredit } from "./attribution";

const OpenNamedBody = z
  .strictObject({
    printed: z.string().min(1).describe("The words that name it, as printed."),
    organizations: z.array(identifier).min(1).describe("Identifiers of the organizations they stand for."),
  })
  .meta({ id: "namedBody", description: "A body as the session names it." });

const OpenLink = z
  .strictObject({
    kind: z.enum(["video", "slides", "transcript"]).describe("What it is."),
    to: z.url().describe("Its address, here or elsewhere."),
  })
  .meta({ id: "sessionLink", description: "A recording or paper of a session." });

const clock = z.string().regex(/^([01][0-9]|2[0-3]):[0-5][0-9]$/);

const OpenSession = z.strictObject({
  ...recordFields,
  kind: kindName.describe("What sort of session it was."),
  label: z.string().min(1).describe("What readers call it within its event."),
  aside: z.boolean().describe("True where it was held beside the event, by others."),
  number: orNull(z.int().positive()).describe("Its number as printed, where it has one."),
  heading: z.string().min(1).describe("Its heading as printed."),
  title: z.string().min(1).describe("The heading without its printed number or label."),
  lang: ownLanguage,
  event: identifier.describe("Identifier of the event."),
  document: identifier.describe("Identifier of the document that reports it."),
  track: orAbsent(z.string().min(1)).describe(
    "The track of the programme that it belongs to, as the heading above it names that; absent where there is none.",
  ),
  trackLang: orAbsent(z.string().min(2)).describe("The language of that heading, as lang says that of the title."),
  day: orAbsent(z.iso.date()).describe("The day it was held on; absent where it is not known."),
  start: orAbsent(clock).describe(
    "When it began on that day, in the event’s time zone or, without one, by the local clock; absent where it is not known.",
  ),
  end: orAbsent(clock).describe("When it ended on that day, by the same clock; absent where it is not known."),
  room: orAbsent(z.string().min(1)).describe("The room it was held in; absent where it is not known."),
  links: orAbsent(z.array(OpenLink).min(1)).describe(
    "Recordings and papers of it, each with its address; absent where there are none.",
  ),
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
  build: ({ corpus, absoluteUrl }) =>
    corpus.records.sessions.map(({ aside = false, links = [], ...session }) => ({
      ...session,
      aside,
      ...(links.length === 0 ? {} : { links: links.map((link) => openLink(session.id, link, absoluteUrl)) }),
    })),
});

/* A file of the portal's own has an address below its session. */
function openLink(session: string, { kind, to }: SessionLink, absoluteUrl: (path: string) => string): SessionLink {
  return { kind, to: isFileOfSession(to) ? absoluteUrl(buildSessionFilePath({ session, file: to })) : to };
}
