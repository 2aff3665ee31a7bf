import type { Credit } from "#lib/records/people/credit";
import type { Organization } from "#lib/records/people/organization";
import { type Person, sortKey } from "#lib/records/people/person";
import type { NamedBody, Session } from "#lib/records/session";
import type { Corpus } from "#lib/corpus/corpus";
import { findBy } from "#lib/corpus/index/find-by";
import { groupBy } from "#lib/text/group-by";
import { memoize } from "#lib/corpus/index/memoize";

/** A credit and the session that prints it. */
export interface CreditIn {
  credit: Credit;
  session: Session;
}

/* Documents tell of conferences in any order; credits are in that of the conferences. */
const credits = memoize(({ records: { events, sessions } }): CreditIn[] => {
  const ages = new Map(events.map(({ id }, age) => [id, age]));
  const ageOf = ({ event }: Session) => ages.get(event) ?? -1;
  return [...sessions]
    .sort((one, other) => ageOf(one) - ageOf(other))
    .flatMap((session) => session.credits.map((credit) => ({ credit, session })));
});

const findCreditsOf = findBy(credits, ({ credit }) => credit.organizations);

const sessionsByBody = memoize(({ records: { sessions } }) => {
  const named = (bodies: readonly NamedBody[]) => bodies.flatMap(({ organizations }) => organizations);
  return {
    organized: groupBy(sessions, ({ organizers }) => named(organizers)),
    coOrganized: groupBy(sessions, ({ coOrganizers }) => named(coOrganizers)),
    contributed: groupBy(sessions, ({ contributors }) => named(contributors)),
  };
});

/* Names are sorted as the readers of the portal look them up. */
const collatorOf = memoize(({ site }) => new Intl.Collator(site.languages[0]));

/** Finds the credits of a person, in the order of the proceedings. */
export const findCredits = findBy(credits, ({ credit }) => [credit.person]);

/** Finds the affiliation of a person as it was last printed: in the credit of the newest event that prints one, else with their words. */
export function findLastAffiliation(corpus: Corpus, person: string): string | undefined {
  const { events, interviews, quotations } = corpus.records;
  const ages = new Map(events.map(({ id }, age) => [id, age]));
  const ageOf = ({ session }: CreditIn) => ages.get(session.event) ?? -1;
  const held = findCredits(corpus, person)
    .filter(({ credit }) => credit.affiliation !== undefined)
    .reduce<CreditIn | undefined>(
      (last, each) => (last === undefined || ageOf(each) > ageOf(last) ? each : last),
      undefined,
    );
  const voices = [...interviews.map((interview) => interview.with), ...quotations.flatMap(({ by }) => by ?? [])];
  return held?.credit.affiliation ?? voices.find((voice) => voice.person === person)?.affiliation;
}

/** Finds everybody who has a credit, is quoted or interviewed, sorted as an index of names is. */
export const findPeople: (corpus: Corpus) => Person[] = memoize((corpus) => {
  const { quotations, interviews, people } = corpus.records;
  const present = new Set([
    ...credits(corpus).map(({ credit }) => credit.person),
    ...quotations.map(({ by }) => by?.person),
    ...interviews.map((interview) => interview.with.person),
  ]);
  const { compare } = collatorOf(corpus);
  return people.filter(({ id }) => present.has(id)).sort((a, b) => compare(sortKey(a), sortKey(b)));
});

/** What an organization did, in the sessions of all events. */
export interface Involvement {
  organized: Session[];
  coOrganized: Session[];
  contributed: Session[];
  credits: CreditIn[];
}

/** Finds what an organization did and who was credited with an affiliation to it. */
export function findInvolvement(corpus: Corpus, organization: string): Involvement {
  const { organized, coOrganized, contributed } = sessionsByBody(corpus);
  return {
    organized: organized.get(organization) ?? [],
    coOrganized: coOrganized.get(organization) ?? [],
    contributed: contributed.get(organization) ?? [],
    credits: findCreditsOf(corpus, organization),
  };
}

/** Finds the organizations that took part, by name. */
export const findOrganizations: (corpus: Corpus) => Organization[] = memoize((corpus) => {
  const { compare } = collatorOf(corpus);
  return [...corpus.records.organizations].sort((a, b) => compare(a.name, b.name));
});
