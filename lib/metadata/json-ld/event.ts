import type { Event as SchemaEvent, Organization, Person, Place } from "schema-dts";
import type { Credit } from "#lib/records/people/credit";
import type { Event } from "#lib/records/event";
import { nameOfSession } from "#lib/records/label";
import { dateOfEvent } from "#lib/citation/date";
import { buildPath } from "#lib/address/permalink";
import type { NamedBody, Session } from "#lib/records/session";
import { findSessionTime, formatIsoTime } from "#lib/metadata/session-time";
import type { AbsoluteUrl } from "./graph";

/** Builds a conference as schema.org's `Event`: time and place only as the documents state them, and its sessions. */
export function describeEvent(event: Event, sessions: readonly Session[], absoluteUrl: AbsoluteUrl): SchemaEvent {
  const { venue } = event;
  const url = absoluteUrl(buildPath(event.id));
  return {
    "@type": "Event",
    "@id": url,
    url,
    identifier: event.id,
    name: event.title.value,
    alternateName: event.label,
    ...describeDate(event),
    ...(venue === undefined ? {} : { location: { "@type": "Place", name: venue.value } }),
    ...(event.series === undefined ? {} : { superEvent: { "@type": "EventSeries", name: event.series } }),
    subEvent: sessions.map((session) => {
      const address = absoluteUrl(buildPath(session.id));
      const named = { "@type": "Event" as const, "@id": address, url: address, name: nameOfSession(session) };
      return { ...named, ...describeSchedule(session, event) };
    }),
  };
}

/** Builds a session as an `Event` within its conference, with who is credited in it and the document that tells of it. */
export function describeSession(session: Session, event: Event, absoluteUrl: AbsoluteUrl): SchemaEvent {
  const url = absoluteUrl(buildPath(session.id));
  const organizers = [...session.organizers, ...session.coOrganizers].map((body) => describeBody(body));
  const [spoke, others] = partCredits(session.credits);
  const people = (credits: readonly Credit[]) =>
    onePerPerson(credits).map((credit) => describeCredited(credit, absoluteUrl));
  return {
    "@type": "Event",
    "@id": url,
    url,
    identifier: session.id,
    name: nameOfSession(session),
    ...describeSchedule(session, event),
    // Of most sessions no document says on which of these days they were.
    superEvent: {
      "@type": "Event",
      "@id": absoluteUrl(buildPath(event.id)),
      name: event.label,
      ...describeDate(event),
    },
    ...(organizers.length === 0 ? {} : { organizer: organizers }),
    ...(spoke.length === 0 ? {} : { performer: people(spoke) }),
    ...(others.length === 0 ? {} : { contributor: people(others) }),
    recordedIn: { "@id": absoluteUrl(buildPath(session.document)) },
  };
}

/* A year is a date of ISO 8601 too, and all that is stated of some conferences. */
function describeDate(event: Event): { startDate?: string; endDate?: string } {
  const date = dateOfEvent(event);
  if (date === undefined) return {};
  return event.days === undefined
    ? { startDate: date.first }
    : { startDate: date.first, endDate: date.last ?? date.first };
}

/** When and where a session was, as schema.org words it. */
interface Schedule {
  startDate?: string;
  endDate?: string;
  location?: Place;
}

/* With its offset from UTC where the time zone is known. A room is a place within that of the conference. */
function describeSchedule(session: Session, event: Event): Schedule {
  const time = findSessionTime(session, event);
  const { venue } = event;
  const within = venue === undefined ? {} : { containedInPlace: { "@type": "Place" as const, name: venue.value } };
  return {
    ...(time === undefined ? {} : { startDate: formatIsoTime(time.start, time) }),
    ...(time?.end === undefined ? {} : { endDate: formatIsoTime(time.end, time) }),
    ...(session.room === undefined ? {} : { location: { "@type": "Place", name: session.room, ...within } }),
  };
}

function describeBody(body: NamedBody): Organization {
  return { "@type": "Organization", name: body.printed };
}

/* Who moderated or reported took part, but was not on the platform to speak. */
function partCredits(credits: readonly Credit[]): [spoke: Credit[], others: Credit[]] {
  const isOther = ({ role }: Credit) => role === "moderator" || role === "rapporteur";
  return [credits.filter((credit) => !isOther(credit)), credits.filter(isOther)];
}

function onePerPerson(credits: readonly Credit[]): Credit[] {
  return credits.filter((credit, at) => credits.findIndex(({ person }) => person === credit.person) === at);
}

function describeCredited(credit: Credit, absoluteUrl: AbsoluteUrl): Person {
  return { "@type": "Person", "@id": absoluteUrl(buildPath(credit.person)), name: credit.name };
}
