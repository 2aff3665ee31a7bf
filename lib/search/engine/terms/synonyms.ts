import { z } from "zod";

/* A comma parts the words in the file that is sent. */
const Words = z.array(z.string().regex(/^[^,<>=~]+$/, "expected words without , < > = or ~")).min(1);

/**
 * `content/vocabulary/synonyms.json`: what readers may ask for and what the texts say instead. `same` are names of one
 * thing (an acronym and what it stands for) and answer for each other; `near` do so too, with less weight; `asked` are
 * words by which readers look for what `finds` says, and not the other way round.
 */
export const Synonyms = z.array(
  z.union(
    [
      z.strictObject({ same: Words.min(2) }),
      z.strictObject({ near: Words.min(2) }),
      z.strictObject({ asked: Words, finds: Words }),
    ],
    `expected "same" or "near" with two or more words or phrases, or "asked" and "finds"`,
  ),
);
export type Synonyms = z.infer<typeof Synonyms>;
