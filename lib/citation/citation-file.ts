import { z } from "zod";

/** The word by which a file of citations says that it is one. */
export const citationForm = "citations-3";

/**
 * The citation of one record as a reader exports it: what `ListEntry` of `lib/list-files` has.
 */
export const ExportedCitation = z.strictObject({
  title: z.string().min(1),
  words: z.string(),
  citation: z.string().min(1),
  source: z.string().optional(),
  language: z.string().optional(),
  ris: z.string().min(1),
  bib: z.string().min(1),
  csv: z.string().min(1),
});
export type ExportedCitation = z.infer<typeof ExportedCitation>;

/** Citations of one kind by identifier, and the header (with the byte order mark) of the table that their rows make. */
export const CitationFile = z.strictObject({
  form: z.literal(citationForm),
  header: z.string(),
  items: z.record(z.string(), ExportedCitation),
});
export type CitationFile = z.infer<typeof CitationFile>;
