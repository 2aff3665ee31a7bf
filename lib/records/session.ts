import { z } from "zod";
import { Credit } from "./credit";
import { Provenance } from "./provenance";

/** The kinds of session, in the order of a programme. */
export const SessionKind = z.enum(["opening", "panel", "thematic-session", "side-event", "closing", "results"]);
export type SessionKind = z.infer<typeof SessionKind>;

/** A body as a session names it: the printed words and the organizations they stand for. */
export const NamedBody = z.strictObject({
  printed: z.string().min(1),
  organizations: z.array(z.string()).min(1),
});
export type NamedBody = z.infer<typeof NamedBody>;

/** One session of an event, with its credits and organizers as the report prints them. */
export const Session = z.strictObject({
  id: z.string(),
  kind: SessionKind,
  number: z.int().positive().optional(),
  /** The heading as printed, and the title: the heading without its printed number or label. */
  heading: z.string().min(1),
  title: z.string().min(1),
  event: z.string(),
  document: z.string(),
  credits: z.array(Credit),
  organizers: z.array(NamedBody),
  coOrganizers: z.array(NamedBody),
  contributors: z.array(NamedBody),
  recommendations: z.array(z.string()),
  provenance: Provenance,
});
export type Session = z.infer<typeof Session>;
