import { z } from "zod";
import { defineCollection } from "#lib/open-data/define-collection";
import { findCredits } from "#lib/corpus/people/participation";
import { identifier, orAbsent, orNull, recordFields, ownLanguage } from "#lib/open-data/schema/field";
import { OpenPersonCredit } from "./attribution";

const OpenPerson = z.strictObject({
  ...recordFields,
  name: z.string().min(1).describe("The name by which the portal calls the person."),
  sortAs: orNull(z.string().min(1)).describe("How the name is filed, where the family name is not its last word."),
  lang: ownLanguage,
  differentFrom: orAbsent(z.array(identifier)).describe("Identifiers of people of a like name who are others."),
  names: z.array(z.string().min(1)).min(1).describe("Every spelling of the name found in print, the preferred first."),
  credits: z.array(OpenPersonCredit).describe("Name, role and affiliation in each session, as printed there."),
});

/** The people as they are published. */
export const people = defineCollection({
  title: "People",
  description: "Everybody who is credited in a session or named with words, with every spelling and every credit.",
  record: OpenPerson,
  build: ({ corpus }) =>
    corpus.records.people.map((person) => ({
      ...person,
      credits: findCredits(corpus, person.id).map(({ credit, session: { id, event } }) => ({
        session: id,
        event,
        ...credit,
      })),
    })),
});
