import { z } from "zod";

/**
 * The words that an identifier was issued for, so that a message can show what stood there before an edit: its own `text` or, of a
 * paragraph that is a recommendation, wording or quotation and nothing else, the identifier `of` that item, which has them.
 */
export const IssuedWords = z
  .strictObject({ id: z.string(), text: z.string().optional(), of: z.string().optional() })
  .refine(({ text, of }) => (text === undefined) !== (of === undefined), 'either "text" or "of"');
export type IssuedWords = z.infer<typeof IssuedWords>;
