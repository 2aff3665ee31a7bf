import type { Session } from "#lib/records/session";

/**
 * Finds which organizations took part, by the identifier of a session and by that of a person: those that organized the session
 * or contributed to it, and those for which somebody is credited in it.
 */
export function findInvolved(sessions: readonly Session[]): Map<string, Set<string>> {
  const involved = new Map<string, Set<string>>();
  const add = (id: string | undefined, organizations: readonly string[]) => {
    if (id !== undefined) involved.set(id, new Set([...(involved.get(id) ?? []), ...organizations]));
  };
  for (const session of sessions) {
    for (const body of [...session.organizers, ...session.coOrganizers, ...session.contributors])
      add(session.id, body.organizations);
    for (const { person, organizations } of session.credits) {
      add(session.id, organizations);
      add(person, organizations);
    }
  }
  return involved;
}
