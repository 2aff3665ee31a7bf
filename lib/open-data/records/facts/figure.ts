import { z } from "zod";
import { defineCollection } from "#lib/open-data/define-collection";
import { factFields, identifier, OpenStated, orNull, recordFields } from "#lib/open-data/schema/field";

const OpenFigure = z.strictObject({
  ...recordFields,
  qualifier: orNull(z.string().min(1)).describe(
    "How exactly it is meant, in the document’s word: over, almost, close to.",
  ),
  value: z.number().nonnegative().describe("The number."),
  unit: orNull(z.string().min(1)).describe("What is counted or measured."),
  label: z.string().min(1).describe("What the number is of, to be read on from it."),
  about: z.string().min(1).describe("What it is about, by which figures are grouped."),
  event: orNull(identifier).describe("Identifier of the event it is about."),
  of: orNull(identifier).describe("Identifier of the figure it is part of, where the document breaks a number down."),
  stated: OpenStated.extend({
    paragraph: orNull(identifier).describe(
      "Identifier of the numbered paragraph; null where the portal does not hold the document.",
    ),
  }).describe("Where a document states it, and in which words."),
  provenance: factFields.provenance,
});

/** The figures as they are published. */
export const figures = defineCollection({
  title: "Figures",
  description: "Numbers that the documents state, each with its words.",
  record: OpenFigure,
  build: ({ corpus }) => corpus.records.figures,
});
