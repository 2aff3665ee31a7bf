import { z } from "zod";
import { Credit } from "#lib/records/people/credit";
import { ownLanguage } from "./name";
import { Provenance } from "./provenance";

/** A body as a session names it: the printed words and the organizations they stand for. */
export const NamedBody = z.strictObject({
  printed: z.string().min(1),
  organizations: z.array(z.string()).min(1),
});
export type NamedBody = z.infer<typeof NamedBody>;

/** A recording or paper of a session: what it is, and where: an address with https://, or a file beside the session's document. */
export const SessionLink = z.strictObject({ kind: z.enum(["video", "slides", "transcript"]), to: z.string().min(1) });
export type SessionLink = z.infer<typeof SessionLink>;

/** One session of an event, with its credits and organizers as the report prints them. */
export const Session = z.strictObject({
  id: z.string(),
  /** Its kind, by identifier, in the portal's vocabulary of them. */
  kind: z.string().min(1),
  /** What readers call it within its event: "Panel 1", "Opening session". */
  label: z.string().min(1),
  number: z.int().positive().optional(),
  /** True where it was held beside the event, by others, so that its items are not the event's. */
  aside: z.literal(true).optional(),
  /** The heading as printed, and the title: the heading without its printed number or label. */
  heading: z.string().min(1),
  title: z.string().min(1),
  ...ownLanguage,
  event: z.string(),
  document: z.string(),
  /** The track of the programme that it belongs to, as the heading above it names that, and the language of that heading, as `lang` says that of the title. */
  track: z.string().min(1).optional(),
  trackLang: z.string().min(2).optional(),
  /** Its day, and on it the times of the clock in the event's time zone: "2031-05-06", "14:00", "15:30". */
  day: z.iso.date().optional(),
  start: z.string().optional(),
  end: z.string().optional(),
  room: z.string().min(1).optional(),
  links: z.array(SessionLink).optional(),
  credits: z.array(Credit),
  organizers: z.array(NamedBody),
  coOrganizers: z.array(NamedBody),
  contributors: z.array(NamedBody),
  recommendations: z.array(z.string()),
  provenance: Provenance,
});
export type Session = z.infer<typeof Session>;
