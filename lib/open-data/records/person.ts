import { z } from "zod";
import { defineCollection } from "#lib/open-data/define-collection";
import type { CorpusRecords } from "#lib/records/corpus-records";
import type { Person } from "#lib/records/person";
import { orNull, recordFields } from "#lib/open-data/schema/field";
import { OpenPersonCredit } from "./attribution";

const OpenPerson = z.strictObject({
  ...recordFields,
  name: z.string().min(1).describe("The name by which the portal calls the person."),
  sortAs: orNull(z.string().min(1)).describe("How the name is filed, where the family name is not its last word."),
  names: z.array(z.string().min(1)).min(1).describe("Every spelling of the name found in print, the preferred first."),
  credits: z.array(OpenPersonCredit).describe("Name, role and affiliation in each session, as printed there."),
});

/** The people as they are published. */
export const people = defineCollection({
  title: "People",
  description: "Everybody who is credited in a session or named with words, with every spelling and every credit.",
  record: OpenPerson,
  build: ({ records }) => records.people.map((person) => publishPerson(person, records.sessions)),
});

/** Builds the published record of a person from the credits of all sessions. */
function publishPerson(person: Person, sessions: CorpusRecords["sessions"]) {
  const credits = sessions.flatMap(({ id, event, credits: all }) =>
    all.filter((credit) => credit.person === person.id).map((credit) => ({ session: id, event, ...credit })),
  );
  return { ...person, credits };
}
