import { z } from "zod";
import { Block } from "#lib/records/text/block";
import { Provenance } from "./provenance";

/** What a document is. */
export const DocumentKind = z.enum(["conference-report", "concept-note", "slides", "office-report"]);
export type DocumentKind = z.infer<typeof DocumentKind>;

/** What standing the words of a document have; a secretariat's summary is not an adopted text. */
export const DocumentStatus = z.enum(["secretariat-summary", "announcement", "presentation", "office-account"]);
export type DocumentStatus = z.infer<typeof DocumentStatus>;

/** What the front matter of a document must say. */
export const DocumentMatter = z.strictObject({
  document: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  kind: DocumentKind,
  event: z.string().optional(),
  title: z.string().min(1),
  /** True where the document prints no title of its own and the portal had to supply one. */
  titleSupplied: z.boolean().default(false),
  status: DocumentStatus,
  publisher: z.string().min(1),
  language: z.string().min(2),
  /** File name of the text it was made from, for the word-for-word check. */
  original: z.string().min(1),
});
export type DocumentMatter = z.infer<typeof DocumentMatter>;

/** A part of a long document: its name in addresses and its title. */
export const DocumentPart = z.strictObject({
  name: z.string().min(1),
  title: z.string().min(1),
  line: z.int().positive(),
});
export type DocumentPart = z.infer<typeof DocumentPart>;

/** A document as written: its description and its text in numbered blocks. */
export const Document = DocumentMatter.omit({ document: true }).extend({
  id: z.string(),
  /** The parts it is published in, where it is too long for one page; each has its own address. */
  parts: z.array(DocumentPart),
  blocks: z.array(Block),
  provenance: Provenance,
});
export type Document = z.infer<typeof Document>;
