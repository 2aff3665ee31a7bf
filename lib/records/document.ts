import { z } from "zod";
import { Block } from "#lib/records/text/block";
import { Provenance } from "./provenance";
import { idWithin, LanguageCode, Name, ownLanguage } from "#lib/records/name";

/** A day, month or year in the form of ISO 8601, as exactly as a document states it; YAML may have made a number or a moment of it. */
const DateAsStated = z
  .union([z.int(), z.date(), z.string()])
  .transform((value) => (value instanceof Date ? value.toISOString().slice(0, 10) : String(value)))
  .pipe(
    z
      .string()
      .regex(
        /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u,
        "expected a day, month or year, such as 2031-09-12, 2031-09 or 2031",
      ),
  );

/** What the front matter of a document must say. */
export const DocumentMatter = z.strictObject({
  document: Name,
  /** What it is: a kind of document, by identifier. */
  kind: z.string().min(1),
  event: z.string().optional(),
  title: z.string().min(1),
  /** True where the document prints no title of its own and the portal had to supply one. */
  titleSupplied: z.boolean().default(false),
  /** What standing its words have, by identifier; a secretariat's summary is not an adopted text. */
  status: z.string().min(1),
  publisher: z.string().min(1),
  language: LanguageCode,
  /** The document of which it is a translation: `documents/harbour-4-report`. */
  "translation-of": idWithin("documents").optional(),
  /** When it was issued, where it says so itself: a day, a month or a year. */
  date: DateAsStated.optional(),
  /** The year it is of, where it is about no event and says so itself. */
  year: z.int().min(1000).max(9999).optional(),
  /** File name of the text it was made from, for the word-for-word check; a document without one is its own original. */
  original: z.string().min(1).optional(),
});
export type DocumentMatter = z.infer<typeof DocumentMatter>;

/** A part of a long document: its name in addresses and its title. */
export const DocumentPart = z.strictObject({
  name: z.string().min(1),
  title: z.string().min(1),
  ...ownLanguage,
  line: z.int().positive(),
});
export type DocumentPart = z.infer<typeof DocumentPart>;

/** A document as written: its description and its text in numbered blocks. */
export const Document = DocumentMatter.omit({ document: true, "translation-of": true }).extend({
  id: z.string(),
  /** Its language once more, where that is not the portal's. */
  ...ownLanguage,
  /** The document that it translates, by identifier. */
  translationOf: z.string().optional(),
  /**
   * What its status says of the words: a word or two for a citation ("secretariat’s summary"), and a sentence for a page;
   * `before` where they were written before the event.
   */
  standing: z.strictObject({
    short: z.string().min(1),
    long: z.string().min(1),
    before: z.literal(true).optional(),
  }),
  /** The parts it is published in, where it is too long for one page; each has its own address. */
  parts: z.array(DocumentPart),
  blocks: z.array(Block),
  provenance: Provenance,
});
export type Document = z.infer<typeof Document>;
