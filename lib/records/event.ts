import { z } from "zod";
import { Provenance } from "./provenance";

/** The document that states a fact, and its exact words. */
export const Source = z.strictObject({ document: z.string().min(1), words: z.string().min(1) });
export type Source = z.infer<typeof Source>;

const sourced = { source: Source };

/** A number a document states: the value, what it counts, and how exactly it is meant ("nearly"). */
export const EventFigure = z.strictObject({
  /** Its permanent identifier, such as "figures/alliance-17-participants"; minting writes it where it is missing. */
  id: z.string().min(1).optional(),
  value: z.int().nonnegative(),
  /** What is counted, in a word or two: "participants". */
  unit: z.string().min(1).optional(),
  label: z.string().min(1),
  qualifier: z.string().min(1).optional(),
  /** The whole that it is part of, by label, where the document breaks a number down. */
  of: z.string().min(1).optional(),
  ...sourced,
});
export type EventFigure = z.infer<typeof EventFigure>;

const isoDay = z.union([z.iso.date(), z.date().transform((day) => day.toISOString().slice(0, 10))]);

/** What the front matter of `event.md` must say; what no document states is left out. */
export const EventMatter = z.strictObject({
  event: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  number: z.int().positive(),
  series: z.string().min(1),
  title: z.strictObject({ value: z.string().min(1), ...sourced }),
  year: z.strictObject({ value: z.int(), ...sourced }),
  days: z.strictObject({ start: isoDay, end: isoDay, ...sourced }).optional(),
  venue: z.strictObject({ value: z.string().min(1), ...sourced }).optional(),
  figures: z.array(EventFigure),
  /** Documents named as sources whose text the portal does not hold, by identifier, with their printed title. */
  sources: z.record(z.string(), z.string().min(1)).default({}),
});
export type EventMatter = z.infer<typeof EventMatter>;

/** Lists the sources of all facts of an event. */
export function sourcesOf({ title, year, days, venue, figures }: Omit<EventMatter, "event">): Source[] {
  return [title, year, days, venue, ...figures].flatMap((fact) => (fact === undefined ? [] : [fact.source]));
}

/** A conference: number, title, time and place, each fact with its source. */
export const Event = EventMatter.omit({ event: true }).extend({ id: z.string(), provenance: Provenance });
export type Event = z.infer<typeof Event>;
