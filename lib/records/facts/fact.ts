import { z } from "zod";
import { Provenance } from "#lib/records/provenance";

/**
 * The texts of an entry that need not be printed in the part of the document where the fact is stated: the portal's own words,
 * identifiers, and what a reader compares more closely. All others are checked to be.
 */
export const unprinted = z.registry();

/** In a file of facts: the document that states a fact, its exact words, and the paragraph where they occur more than once. */
export const FactSource = z.strictObject({
  document: z.string().min(1),
  words: z.string().min(1),
  /** Number of the paragraph, such as "p12", needed only where the same words stand in several. */
  paragraph: z
    .string()
    .regex(/^p[1-9]\d*$/, "expected the number of a paragraph, such as p12")
    .optional(),
});
export type FactSource = z.infer<typeof FactSource>;

/** Where a fact is stated: the identifiers of the document and the paragraph, and the words. */
export const Stated = z.strictObject({ document: z.string(), paragraph: z.string(), words: z.string().min(1) });
export type Stated = z.infer<typeof Stated>;

/** What every record made of a fact has beside its own fields. */
export const factFields = { id: z.string(), stated: Stated, provenance: Provenance };
