import { type Event, yearOf } from "#lib/records/event";
import { formatDays } from "#lib/records/label";
import type { Citable } from "./citable";

/** A date as exactly as it is stated, in the form of ISO 8601: a day, a month or a year; `last` is there where it is a range. */
export interface CitedDate {
  first: string;
  last?: string;
}

/**
 * Finds the one date under which something is cited, in whatever form: that which its document states of itself, a day, a month or
 * the year that it is of; else when the conference was whose own document it is, or which is cited itself. What stands in a document
 * that neither states a date nor is a conference's has none, for when that was written is not known; nor has what its status says was
 * written before the conference, for it is not of that date.
 */
export function findDate({ source, event }: Pick<Citable, "source" | "event">): CitedDate | undefined {
  const document = source?.document;
  const stated = document?.date ?? document?.year;
  if (stated !== undefined) return { first: String(stated) };
  if (event === undefined) return undefined;
  const isOfEvent = document === undefined || (document.event === event.id && document.standing.before !== true);
  return isOfEvent ? dateOfEvent(event) : undefined;
}

/** Gets when a conference was, as exactly as it is stated. */
export function dateOfEvent(event: Pick<Event, "days" | "year">): CitedDate | undefined {
  const { days } = event;
  if (days === undefined) {
    const year = yearOf(event);
    return year === undefined ? undefined : { first: String(year) };
  }
  return days.start === days.end ? { first: days.start } : { first: days.start, last: days.end };
}

/** Formats a date as an interval of ISO 8601: "2017-04-03/2017-04-04". */
export function formatIsoDate({ first, last }: CitedDate): string {
  return last === undefined ? first : `${first}/${last}`;
}

const monthAndYear = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });

/** Formats a date as it is read: "3–4 April 2017", "April 2017" or "2017". */
export function formatDateInWords({ first, last = first }: CitedDate): string {
  if (first.length === "YYYY".length) return first;
  return first.length === "YYYY-MM".length ? monthAndYear.format(new Date(first)) : formatDays(first, last);
}
