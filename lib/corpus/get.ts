import type { Document } from "#lib/records/document";
import type { Event } from "#lib/records/event";
import type { Instrument } from "#lib/records/facts/instrument";
import type { Organization } from "#lib/records/organization";
import type { Person } from "#lib/records/person";
import type { Recommendation } from "#lib/records/recommendation";
import type { Session } from "#lib/records/session";
import { records } from "./records";

function getter<Record extends { id: string }>(what: string, all: readonly Record[]): (id: string) => Record {
  const byId = new Map(all.map((each) => [each.id, each]));
  return (id) => {
    const found = byId.get(id);
    if (found === undefined) throw new RangeError(`Unexpected ${what} "${id}", expected one of the corpus`);
    return found;
  };
}

/** Gets the event of an identifier, or throws a RangeError. */
export const getEvent: (id: string) => Event = getter("event", records.events);

/** Gets the session of an identifier, or throws a RangeError. */
export const getSession: (id: string) => Session = getter("session", records.sessions);

/** Gets the recommendation of an identifier, or throws a RangeError. */
export const getRecommendation: (id: string) => Recommendation = getter("recommendation", records.recommendations);

/** Gets the document of an identifier, or throws a RangeError. */
export const getDocument: (id: string) => Document = getter("document", records.documents);

/** Gets the person of an identifier, or throws a RangeError. */
export const getPerson: (id: string) => Person = getter("person", records.people);

/** Gets the organization of an identifier, or throws a RangeError. */
export const getOrganization: (id: string) => Organization = getter("organization", records.organizations);

/** Gets the instrument of an identifier, or throws a RangeError. */
export const getInstrument: (id: string) => Instrument = getter("instrument", records.instruments);
