import { z } from "zod";

/** `content/vocabulary/synonyms.json`: groups of words and phrases that a reader may use for one another. */
export const Synonyms = z.array(z.array(z.string().regex(/^[^,]+$/)).min(2));
export type Synonyms = z.infer<typeof Synonyms>;
