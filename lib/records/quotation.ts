import { z } from "zod";
import { Provenance } from "./provenance";

/** Who is named with words: the name, the honorific and the post as printed, and the human it belongs to. */
export const Voice = z.strictObject({
  name: z.string().min(1),
  honorific: z.string().min(1).optional(),
  affiliation: z.string().min(1).optional(),
  printed: z.string().min(1),
  person: z.string(),
  organizations: z.array(z.string()),
});
export type Voice = z.infer<typeof Voice>;

/** Words set off in a document and attributed to somebody; `by` is absent where they are a text's and not a person's. */
export const Quotation = z.strictObject({
  id: z.string(),
  text: z.string().min(1),
  /** The attribution as printed. */
  attribution: z.string().min(1),
  by: Voice.optional(),
  document: z.string(),
  paragraph: z.string(),
  provenance: Provenance,
});
export type Quotation = z.infer<typeof Quotation>;
