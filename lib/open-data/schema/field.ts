import { z } from "zod";

/** Makes a field of what a document may leave unsaid: null in the data where the record has nothing. */
export function orNull<Schema extends z.ZodType>(schema: Schema) {
  return z.nullable(schema).prefault(null);
}

/**
 * Makes a field that is in a record only where something is known: what few portals state of anything, so that for most it would be a
 * column without a cell.
 */
export function orAbsent<Schema extends z.ZodType>(schema: Schema) {
  return z.optional(schema);
}

/** The language of a record's words, where that is not both its document's and the portal's. */
export const ownLanguage = orAbsent(z.string().min(2)).describe(
  "The language of its words as a tag of BCP 47; absent where it is that of its document and the first of the portal.",
);

/** An identifier, or a list of them: a path of lower-case words, and for a place within a page what follows the #. */
export const identifier = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)*(?:#[a-z0-9]+(?:-[a-z0-9]+)*)?$/);

/** A kind of a vocabulary of the portal, by identifier. */
export const kindName = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);

/** Text of one paragraph in a list of paragraphs, which no sign could part without doubt. */
export const paragraphOfText = z.string().min(1).meta({ contentMediaType: "text/plain" });

/** What every record of open data begins with. */
export const recordFields = {
  id: identifier.describe("Permanent identifier, unique in this file; issued once and never given to anything else."),
  url: z
    .url()
    .describe(
      "Permanent address of the record for readers, with the place on the page after the # where it has no page of its own.",
    ),
};

/** Where in the portal's own sources a record was read. */
export const OpenProvenance = z
  .strictObject({
    path: z.string().min(1).describe("File in the portal’s repository."),
    line: z.int().positive().describe("First line, counted from 1."),
    endLine: z.int().positive().describe("Last line."),
  })
  .meta({ id: "provenance", description: "Where in the portal's own sources the record was read." });

/** Where a document states a fact. */
export const OpenStated = z
  .strictObject({
    document: identifier.describe("Identifier of the document."),
    paragraph: identifier.describe("Identifier of the numbered paragraph."),
    words: z.string().min(1).describe("The exact words that state it."),
  })
  .meta({ id: "stated", description: "Where a document states it, and in which words." });

/** The document that states a fact about a conference, and its words. */
export const OpenSource = z
  .strictObject({
    document: identifier.describe(
      "Identifier of the document, or the name that the event’s sources list where the portal does not hold it.",
    ),
    words: z.string().min(1).describe("The exact words that state it."),
  })
  .meta({ id: "source", description: "The document that states it, and in which words." });

/** What every record made of a stated fact ends with. */
export const factFields = {
  stated: OpenStated.describe("Where a document states it, and in which words."),
  provenance: OpenProvenance.describe("Where in the portal’s own sources the record was read."),
};
