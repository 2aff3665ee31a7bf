import type { ProfilePage } from "schema-dts";
import { buildPath } from "#lib/address/permalink";
import { nameOfSession } from "#lib/records/label";
import type { Person } from "#lib/records/people/person";
import type { Session } from "#lib/records/session";
import type { AbsoluteUrl } from "./graph";

/** Builds the page of a person: the name, its other printed forms, and the sessions in which the person spoke; nothing else is known. */
export function describePerson(person: Person, sessions: readonly Session[], absoluteUrl: AbsoluteUrl): ProfilePage {
  const url = absoluteUrl(buildPath(person.id));
  const others = person.names.filter((name) => name !== person.name);
  return {
    "@type": "ProfilePage",
    url,
    mainEntity: {
      "@type": "Person",
      "@id": url,
      identifier: person.id,
      name: person.name,
      ...(others.length === 0 ? {} : { alternateName: others }),
      ...(sessions.length === 0
        ? {}
        : {
            performerIn: sessions.map((session) => ({
              "@type": "Event" as const,
              "@id": absoluteUrl(buildPath(session.id)),
              name: nameOfSession(session),
            })),
          }),
    },
  };
}
