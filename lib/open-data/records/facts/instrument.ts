import { z } from "zod";
import { defineCollection } from "#lib/open-data/define-collection";
import type { Corpus } from "#lib/corpus/corpus";
import { findCitingParagraphs } from "#lib/corpus/facts/instrument";
import { type Instrument, InstrumentKind } from "#lib/records/facts/instrument";
import { identifier, OpenProvenance, orNull, recordFields } from "#lib/open-data/schema/field";

const OpenCitation = z.strictObject({
  id: identifier.describe(
    "Identifier of the paragraph that cites it; the same paragraph may cite several instruments.",
  ),
  url: recordFields.url,
  document: identifier.describe("Identifier of the document."),
  paragraph: identifier.describe("Identifier of the numbered paragraph, again."),
  words: z.string().min(1).describe("The printed words that name the instrument."),
  sentence: z.string().min(1).describe("The sentence they stand in, whole."),
  recommendation: orNull(identifier).describe("Identifier of the recommendation that the paragraph is."),
});

const OpenInstrument = z.strictObject({
  ...recordFields,
  kind: InstrumentKind.describe("What sort of text it is."),
  symbol: orNull(z.string().min(1)).describe("Its symbol as printed, such as PC.DEC/685."),
  name: z.string().min(1).describe("Its name."),
  nameSupplied: z
    .boolean()
    .describe("True where no document prints the name in one piece and the portal put it together."),
  alternateNames: z
    .array(z.string().min(1))
    .describe("Usual names and acronyms that readers ask by, in the portal’s words."),
  body: orNull(z.string().min(1)).describe("Whose text it is, where a document says so."),
  year: orNull(z.int()).describe("Its year, where a document says so."),
  forms: z.array(z.string().min(1)).min(1).describe("The forms of its name that stand in the documents."),
  citations: z.array(OpenCitation).min(1).describe("Every paragraph that cites it, in reading order."),
  provenance: OpenProvenance.describe("Where in the portal’s own sources the record was read."),
});

/** The instruments as they are published. */
export const instruments = defineCollection({
  title: "Instruments",
  description: "Legal and political texts that the documents cite, with every citing sentence.",
  record: OpenInstrument,
  build: ({ corpus, urlOf }) =>
    corpus.records.instruments.map((instrument) => publishInstrument(corpus, instrument, urlOf)),
});

/** Builds the published record of an instrument; each citation has the identifier and address of its paragraph, and its sentence whole. */
export function publishInstrument(corpus: Corpus, instrument: Instrument, urlOf: (id: string) => string) {
  return {
    ...instrument,
    alternateNames: instrument.alternateNames ?? [],
    citations: findCitingParagraphs(corpus, instrument).map(({ citation, recommendation }) => {
      const { before, words, after, ...paragraph } = citation;
      return {
        id: paragraph.paragraph,
        url: urlOf(paragraph.paragraph),
        ...paragraph,
        words,
        sentence: `${before}${words}${after}`,
        recommendation: recommendation?.id ?? null,
      };
    }),
  };
}
