import { z } from "zod";
import { identifier, kindName, OpenProvenance, orAbsent, orNull, ownLanguage } from "#lib/open-data/schema/field";

const attribution = {
  name: z.string().min(1).describe("The name as printed there."),
  honorific: orNull(z.string().min(1)).describe("Title before the name as printed, such as Ambassador."),
  postnominals: orAbsent(z.string().min(1)).describe("Titles behind the name as printed, such as PhD."),
  lang: ownLanguage,
  affiliation: orNull(z.string().min(1)).describe("Post and body as printed."),
  printed: z.string().min(1).describe("Name and affiliation in full as printed."),
  person: identifier.describe("Identifier of the human it belongs to."),
  organizations: z.array(identifier).describe("Identifiers of the bodies that the affiliation names."),
};

/** Who is named with words, as a document prints it. */
export const OpenAttribution = z
  .strictObject(attribution)
  .meta({ id: "voice", description: "Who is named with the words, as printed." });

const credit = {
  role: kindName.describe("What the person did in the session."),
  label: z.string().min(1).describe("What readers call the role."),
  ...attribution,
  provenance: OpenProvenance.describe("Where in the portal’s own sources the credit was read."),
};

/** A name with its role and affiliation as one session prints it. */
export const OpenCredit = z
  .strictObject(credit)
  .meta({ id: "credit", description: "A name, role and affiliation as printed in one session." });

/** A credit on the person it belongs to, with the session it stands in. */
export const OpenPersonCredit = z
  .strictObject({
    session: identifier.describe("Identifier of the session."),
    event: identifier.describe("Identifier of the event."),
    ...credit,
  })
  .meta({ id: "personCredit", description: "A credit of the person, and the session it stands in." });
