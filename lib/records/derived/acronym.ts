import { z } from "zod";

/** What an acronym stands for, as printed, and where: in each document that spells it out, the first block that does so. */
export const LongForm = z.strictObject({
  words: z.string().min(1),
  /** The language of the words, as a document or the portal says it. */
  language: z.string().min(2),
  /** Empty where only the thesaurus of the portal has it. */
  spelledOut: z.array(z.strictObject({ document: z.string(), block: z.string() })),
});
export type LongForm = z.infer<typeof LongForm>;

/** An acronym that the documents use, with all that it stands for in them; the form that most documents have comes first. */
export const Acronym = z.strictObject({ acronym: z.string().min(2), forms: z.array(LongForm).min(1) });
export type Acronym = z.infer<typeof Acronym>;
