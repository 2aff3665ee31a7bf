import { z } from "zod";

/** The words that an identifier was issued for; a message can so show what stood there before an edit. */
export const IssuedWords = z.strictObject({ id: z.string(), text: z.string() });
export type IssuedWords = z.infer<typeof IssuedWords>;
