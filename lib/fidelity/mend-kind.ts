import { z } from "zod";

/** The damage that taking text out of a file does, as an editor declares it. */
export const MendKind = z.enum([
  "page-number",
  "page-footer",
  "repeated-heading",
  "lost-hyphen",
  "broken-word",
  "small-capitals",
  "stray-glyph",
  "displaced-number",
  "displaced-words",
  "reading-order",
]);
export type MendKind = z.infer<typeof MendKind>;

/** The kinds that only move words: what they take from one place they must put back in another. */
export const movingKinds: ReadonlySet<MendKind> = new Set(["displaced-number", "displaced-words", "reading-order"]);

/** What is left of some words once the damage of a kind is looked away from; mended words must leave the same. */
const remainders: Partial<Record<MendKind, (words: string) => string>> = {
  "page-number": (words) => words.replace(/\d+/u, ""),
  "lost-hyphen": (words) => words.replaceAll("-", ""),
  "broken-word": (words) => words.replace(/[\s-]+/gu, ""),
  "small-capitals": (words) => words.toLowerCase(),
  "stray-glyph": (words) => words.replace(/[^\p{L}\p{N}]+/gu, ""),
};

const removingKinds: ReadonlySet<MendKind> = new Set(["page-number", "page-footer", "repeated-heading"]);

/**
 * One mended damage: the words of the original that begin on `line` (counted from one) and the words that stand for them.
 * Empty `is`: taken out. Empty `was`: put in before the first word of that line. A kind that mends letters can't change a word.
 */
export const Mend = z
  .strictObject({ line: z.int().positive(), kind: MendKind, was: z.string(), is: z.string(), why: z.string().min(1) })
  .refine((mend) => mend.was !== mend.is, "the same words before and after")
  .refine((mend) => mend.is === "" || !removingKinds.has(mend.kind), "words in place of what this kind takes out")
  .refine((mend) => {
    const remainder = remainders[mend.kind];
    return remainder === undefined || remainder(mend.was) === remainder(mend.is);
  }, "other words than this kind of mend can make of the original's");
export type Mend = z.infer<typeof Mend>;

/** A damage of the original that was mended, some of it without a declaration; a hyphen at a line's end stays or is only a break. */
export type Mended = Omit<Mend, "kind"> & { kind: MendKind | "line-end hyphen" | "line-end break"; isAutomatic?: true };
