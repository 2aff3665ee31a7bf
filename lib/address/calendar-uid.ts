import { parseId } from "./identifier";

/** What an entry of a calendar is of: an identifier, and the host of the site that issued it. */
export interface CalendarEntry {
  id: string;
  host: string;
}

/** Builds the UID (RFC 5545) of the entry of a calendar, which stays while words and times change: `harbour-3/panel-1@example.org`. */
export function buildCalendarUid({ id, host }: CalendarEntry): string {
  return `${id}@${host}`;
}

/** Parses a UID into identifier and host; the other half of {@link buildCalendarUid}. */
export function parseCalendarUid(uid: string): CalendarEntry | undefined {
  const [, id = "", host = ""] = /^([^@]+)@([^@/]+)$/.exec(uid) ?? [];
  return host === "" || parseId(id) === undefined ? undefined : { id, host };
}
