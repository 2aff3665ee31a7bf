import { z } from "zod";
import { ownLanguage } from "#lib/records/name";

/** Who is named with words: the name, the honorific before it, the titles behind it ("PhD") and the post as printed, and the human it belongs to. */
export const Attribution = z.strictObject({
  name: z.string().min(1),
  honorific: z.string().min(1).optional(),
  postnominals: z.string().min(1).optional(),
  /** The language of what is printed, where it is not that of the text around it. */
  ...ownLanguage,
  affiliation: z.string().min(1).optional(),
  printed: z.string().min(1),
  person: z.string(),
  organizations: z.array(z.string()),
});
export type Attribution = z.infer<typeof Attribution>;
