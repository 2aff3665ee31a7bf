import { z } from "zod";
import { ownLanguage } from "./name";
import { Provenance } from "./provenance";
import { Phrasing } from "./text/block";
import { Attribution } from "#lib/records/people/attribution";

/** Words set off in a document and attributed to somebody; `by` is absent where they are a text's and not a person's. */
export const Quotation = z.strictObject({
  id: z.string(),
  text: z.string().min(1),
  ...ownLanguage,
  /** The same with the numbers of its footnotes, where it has any: the words under which the ledger knows it. */
  printed: z.string().min(1).optional(),
  /** Its paragraphs as they are printed, where one has emphasis, links, numbers of footnotes or broken lines. */
  content: z.array(z.array(Phrasing).min(1)).min(1).optional(),
  /** The attribution as printed. */
  attribution: z.string().min(1),
  by: Attribution.optional(),
  document: z.string(),
  paragraph: z.string(),
  provenance: Provenance,
});
export type Quotation = z.infer<typeof Quotation>;
