import { DateTime } from "luxon";
import type { Event } from "#lib/records/event";
import type { Session } from "#lib/records/session";

/** When a session began and ended, as far as it is known: moments where its event names a time zone, else times of any clock. */
export interface SessionTime {
  start: DateTime;
  end: DateTime | undefined;
  /** Only the day is known. */
  isDay: boolean;
  /** No time zone is named, so that the moment is not known. */
  isFloating: boolean;
}

/** Finds when a session was; the offsets of past and coming days are those of the IANA time zone database. */
export function findSessionTime(
  { day, start, end }: Pick<Session, "day" | "start" | "end">,
  { timeZone }: Pick<Event, "timeZone">,
): SessionTime | undefined {
  if (day === undefined) return undefined;
  // A day begins at another moment in each zone, and is the same day in all.
  if (start === undefined)
    return { start: DateTime.fromISO(day, { zone: "utc" }), end: undefined, isDay: true, isFloating: true };
  const at = (time: string) => DateTime.fromISO(`${day}T${time}`, { zone: timeZone ?? "utc" });
  return {
    start: at(start),
    end: end === undefined ? undefined : at(end),
    isDay: false,
    isFloating: timeZone === undefined,
  };
}

/** Formats a time of a session by ISO 8601: "2031-05-06T14:00+02:00", without an offset where none is known, or the day alone. */
export function formatIsoTime(
  time: DateTime,
  { isDay, isFloating }: Pick<SessionTime, "isDay" | "isFloating">,
): string {
  const date = time.toFormat("yyyy-MM-dd");
  if (isDay) return date;
  return `${date}T${time.toFormat(isFloating ? "HH:mm" : "HH:mmZZ")}`;
}
