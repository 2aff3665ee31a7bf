import ical, { type ICalCalendar } from "ical-generator";
import { DateTime } from "luxon";
import { buildCalendarUid } from "#lib/address/calendar-uid";
import { buildBesidePath } from "#lib/address/files-beside";
import { buildPath } from "#lib/address/permalink";
import { buildSessionFilePath, isFileOfSession } from "#lib/address/session-file";
import type { Corpus } from "#lib/corpus/corpus";
import { findSessions } from "#lib/corpus/session";
import type { AbsoluteUrl } from "#lib/metadata/json-ld/graph";
import { findSessionTime } from "#lib/metadata/session-time";
import type { Event } from "#lib/records/event";
import { nameOfSession, sessionLinkWords } from "#lib/records/label";
import type { Session } from "#lib/records/session";
import { isDated } from "#lib/records/timetable";

/** Builds the calendars (iCalendar, RFC 5545) of the conferences of which days are known, by path. */
export function buildCalendars(corpus: Corpus, absoluteUrl: AbsoluteUrl): Map<string, string> {
  return new Map(
    corpus.records.events.flatMap((event) => {
      const sessions = findSessions(corpus, event.id).filter(isDated);
      if (sessions.length === 0) return [];
      const text = formatCalendar(corpus.site.name, event, sessions, absoluteUrl);
      return [[buildBesidePath(event.id, "ics"), text] as const];
    }),
  );
}

function formatCalendar(site: string, event: Event, sessions: readonly Session[], absoluteUrl: AbsoluteUrl): string {
  const calendar = ical({
    name: event.label,
    prodId: { company: site, product: "Programme" },
    url: absoluteUrl(buildBesidePath(event.id, "ics")),
  });
  for (const session of sessions) addSession(calendar, event, session, absoluteUrl);
  return `${calendar.toString()}\r\n`;
}

/**
 * Adds a session. Times of a named zone are in UTC: a description of the zone would tell of its rules of today, and most conferences were
 * under others. The stamp is that of the day itself, as a build asks no clock.
 */
function addSession(calendar: ICalCalendar, event: Event, session: Session, absoluteUrl: AbsoluteUrl): void {
  const time = findSessionTime(session, event);
  if (time === undefined) return;
  const { venue } = event;
  const place = joinPlaces([session.room, venue?.value]);
  const url = absoluteUrl(buildPath(session.id));
  calendar.createEvent({
    id: buildCalendarUid({ id: session.id, host: new URL(url).host }),
    stamp: DateTime.fromISO(session.day ?? "", { zone: "utc" }),
    start: time.start.toUTC(),
    ...(time.end === undefined ? {} : { end: time.end.toUTC() }),
    allDay: time.isDay,
    floating: time.isFloating && !time.isDay,
    summary: nameOfSession(session),
    ...(place === "" ? {} : { location: place }),
    description: [event.label, ...listLinks(session, absoluteUrl)].join("\n"),
    ...(session.track === undefined ? {} : { categories: [{ name: session.track }] }),
    url,
  });
}

/* A room is often printed with the house that it is in, and a venue with its hall: each is named once. */
function joinPlaces(places: readonly (string | undefined)[]): string {
  const names = places.flatMap((place) => place?.split(",") ?? []).map((name) => name.trim());
  return [...new Set(names)].join(", ");
}

function listLinks({ id, links = [] }: Session, absoluteUrl: AbsoluteUrl): string[] {
  return links.map(({ kind, to }) => {
    const address = isFileOfSession(to) ? absoluteUrl(buildSessionFilePath({ session: id, file: to })) : to;
    return `${sessionLinkWords[kind]}: ${address}`;
  });
}
