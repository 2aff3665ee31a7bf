import { z } from "zod";
import { ownLanguage } from "./name";
import { Provenance } from "./provenance";
import { ownContent } from "./text/block";

/** How a wording stands to the recommendation it words: the same, reworded, one of several merged into it, to none, or in another language. */
export const WordingRelation = z.enum(["same", "reworded", "merged", "slides-only", "translation"]);
export type WordingRelation = z.infer<typeof WordingRelation>;

/** Another form of a recommendation's words in another document; no document says which came first. */
export const Wording = z.strictObject({
  id: z.string(),
  number: z.int().positive(),
  text: z.string().min(1),
  ...ownLanguage,
  /** The same with the numbers of its footnotes, where it has any: the words under which the ledger knows it. */
  printed: z.string().min(1).optional(),
  ...ownContent,
  relation: WordingRelation,
  /** The recommendations it words; decided by reading and written in the Markdown. */
  of: z.array(z.string()),
  status: z.string().min(1),
  session: z.string(),
  event: z.string(),
  document: z.string(),
  paragraph: z.string(),
  provenance: Provenance,
});
export type Wording = z.infer<typeof Wording>;
