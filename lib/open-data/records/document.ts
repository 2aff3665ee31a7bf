import { pageOf } from "#lib/address/anchor";
import { buildPartId } from "#lib/address/paragraph";
import { z } from "zod";
import { OpenParagraph, publishParagraphs } from "./paragraph";
import { defineCollection } from "#lib/open-data/define-collection";
import type { Document } from "#lib/records/document";
import {
  identifier,
  kindName,
  OpenProvenance,
  orNull,
  recordFields,
  ownLanguage,
  orAbsent,
} from "#lib/open-data/schema/field";

const OpenDocument = z.strictObject({
  ...recordFields,
  kind: kindName.describe("What the document is."),
  event: orNull(identifier).describe("Identifier of the event it belongs to."),
  title: z.string().min(1).describe("Its title."),
  titleSupplied: z.boolean().describe("True where the document prints no title and the portal supplied one."),
  status: kindName.describe("What status its words have: not every text was adopted."),
  standing: z.string().min(1).describe("The same as a sentence."),
  publisher: identifier.describe("Identifier of the organization that published it."),
  language: z.string().min(2).describe("Its language, as a tag of BCP 47."),
  translationOf: orAbsent(identifier).describe("Identifier of the document that it translates."),
  original: orNull(z.string().min(1)).describe(
    "File name of the text it was compared with, word by word, if there is one.",
  ),
  date: orNull(z.string().min(4)).describe(
    "When it was issued, where it says so itself: a day, a month or a year of ISO 8601.",
  ),
  year: orNull(z.int()).describe("The year it is of, where it is about no event and says so itself."),
  parts: z
    .array(
      z.strictObject({
        name: z.string().min(1).describe("Its name in addresses."),
        title: z.string().min(1).describe("Its title."),
        lang: ownLanguage,
        line: z.int().positive().describe("Line it begins on."),
      }),
    )
    .describe("The parts a long document is published in, in reading order."),
  paragraphs: z.array(OpenParagraph).describe("Its numbered paragraphs and list items in reading order."),
  provenance: OpenProvenance.describe("Where in the portal’s own sources the record was read."),
});

/** The documents as they are published. */
export const documents = defineCollection({
  title: "Documents",
  description: "The documents with every numbered paragraph.",
  record: OpenDocument,
  build: ({ corpus, urlOf, absoluteUrl }) =>
    corpus.records.documents.map((document) => publishDocument(document, urlOf, absoluteUrl)),
});

/** Builds the published record of a document: its words without the marks that pages need. */
function publishDocument(
  { blocks, standing, ...rest }: Document,
  urlOf: (id: string) => string,
  absoluteUrl: (path: string) => string,
) {
  // Its language is a field of its own.
  const document = { ...rest };
  delete document.lang;
  const paragraphs = publishParagraphs({ id: document.id, blocks }, urlOf, absoluteUrl);
  return { ...document, standing: standing.long, paragraphs };
}

/** What the file beside the page of a document's part holds: which document it is of, its title and its paragraphs. */
export interface OpenPart {
  id: string;
  url: string;
  document: string;
  title: string;
  paragraphs: z.infer<typeof OpenParagraph>[];
}

/** Finds the parts of published documents, each with the paragraphs that stand in it. */
export function findOpenParts(published: readonly unknown[], urlOf: (id: string) => string): OpenPart[] {
  return z
    .array(OpenDocument)
    .parse(published)
    .flatMap(({ id: document, parts, paragraphs }) =>
      parts.map(({ name, title }) => {
        const id = buildPartId(document, name);
        return {
          id,
          url: urlOf(id),
          document,
          title,
          paragraphs: paragraphs.filter((paragraph) => pageOf(paragraph.id) === id),
        };
      }),
    );
}
