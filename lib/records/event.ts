import { z } from "zod";
import { Provenance } from "./provenance";
import { Name } from "#lib/records/name";

/** The document that states a fact, and its exact words. */
export const Source = z.strictObject({ document: z.string().min(1), words: z.string().min(1) });
export type Source = z.infer<typeof Source>;

const sourced = { source: Source };

/** A number a document states: the value, what it counts, and how exactly it is meant ("nearly"). */
export const EventFigure = z.strictObject({
  /** Its permanent identifier, such as "figures/harbour-3-participants"; minting writes it where it is missing. */
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
  event: Name,
  /** What readers call it: "3rd Harbour Forum"; made of number and series, or the title, where it is left out. */
  label: z.string().min(1).optional(),
  number: z.int().positive().optional(),
  series: z.string().min(1).optional(),
  /** The title with the words that state it, or the title alone where it stands in no document of the portal. */
  title: z.union([
    z
      .string()
      .min(1)
      .transform((value): { value: string; source?: Source } => ({ value })),
    z.strictObject({ value: z.string().min(1), source: Source.optional() }),
  ]),
  year: z.strictObject({ value: z.int().min(1000).max(9999), ...sourced }).optional(),
  /** The first day and the last, which is the first where it is left out. */
  days: z
    .strictObject({ start: isoDay, end: isoDay.optional(), ...sourced })
    .transform(({ start, end = start, source }) => ({ start, end, source }))
    .optional(),
  venue: z.strictObject({ value: z.string().min(1), ...sourced }).optional(),
  /** The time zone of its sessions by its IANA name, "Europe/Vienna"; without it their times are local, wherever that was. */
  timeZone: z.string().min(1).optional(),
  figures: z.array(EventFigure).default([]),
  /** Documents named as sources whose text the portal does not hold, by identifier, with their printed title. */
  sources: z.record(z.string(), z.string().min(1)).default({}),
});
export type EventMatter = z.infer<typeof EventMatter>;

/** Lists the sources of all facts of an event. */
export function sourcesOf({
  title,
  year,
  days,
  venue,
  figures,
}: Pick<EventMatter, "title" | "year" | "days" | "venue" | "figures">): Source[] {
  return [title, year, days, venue, ...figures].flatMap((fact) => (fact?.source === undefined ? [] : [fact.source]));
}

/** A conference: title, and as far as documents state them number, time and place, each fact with its source. */
export const Event = EventMatter.omit({ event: true }).extend({
  id: z.string(),
  label: z.string().min(1),
  provenance: Provenance,
});
export type Event = z.infer<typeof Event>;

/** Finds the year of an event, or `undefined` where no document states it. */
export function yearOf({ days, year }: Pick<Event, "days" | "year">): number | undefined {
  return days === undefined ? year?.value : Number(days.start.slice(0, 4));
}

/** Compares two events by when they began, of one year those without a day first; what is not dated stands before all others. */
export function compareEvents(a: Event, b: Event): number {
  const when = ({ days, year }: Event) => days?.start ?? String(year?.value ?? "");
  const [first, second] = [when(a), when(b)];
  return first < second ? -1 : first > second ? 1 : (a.number ?? 0) - (b.number ?? 0) || (a.id < b.id ? -1 : 1);
}
