import type { Credit } from "#lib/records/credit";
import type { Organization } from "#lib/records/organization";
import { type Person, sortKey } from "#lib/records/person";
import type { NamedBody, Session } from "#lib/records/session";
import { records } from "./records";

/** A credit and the session it stands in. */
export interface CreditIn {
  credit: Credit;
  session: Session;
}

const credits: CreditIn[] = records.sessions.flatMap((session) =>
  session.credits.map((credit) => ({ credit, session })),
);

/** Finds the credits of a person, in the order of the proceedings. */
export function findCredits(person: string): CreditIn[] {
  return credits.filter(({ credit }) => credit.person === person);
}

/** Finds everybody who has a credit, is quoted or interviewed, sorted as an index of names is. */
export function findPeople(): Person[] {
  const voices = [
    ...records.quotations.flatMap(({ by }) => by ?? []),
    ...records.interviews.map((interview) => interview.with),
  ];
  const credited = new Set([...credits.map(({ credit }) => credit.person), ...voices.map((voice) => voice.person)]);
  const collator = new Intl.Collator("en");
  return records.people
    .filter((person) => credited.has(person.id))
    .sort((a, b) => collator.compare(sortKey(a), sortKey(b)));
}

/** What an organization did, in the sessions of all events. */
export interface Involvement {
  organized: Session[];
  coOrganized: Session[];
  contributed: Session[];
  credits: CreditIn[];
}

/** Finds what an organization did and who was credited with an affiliation to it. */
export function findInvolvement(organization: string): Involvement {
  const named = (bodies: readonly NamedBody[]) => bodies.some((body) => body.organizations.includes(organization));
  return {
    organized: records.sessions.filter((session) => named(session.organizers)),
    coOrganized: records.sessions.filter((session) => named(session.coOrganizers)),
    contributed: records.sessions.filter((session) => named(session.contributors)),
    credits: credits.filter(({ credit }) => credit.organizations.includes(organization)),
  };
}

/** Finds the organizations that took part, by name. */
export function findOrganizations(): Organization[] {
  const collator = new Intl.Collator("en");
  return [...records.organizations].sort((a, b) => collator.compare(a.name, b.name));
}
