import { z } from "zod";

/** The files in which editors declare what became of published things. */
export const Declared = z.enum(["corrections", "aliases", "tombstones"]);

/**
 * An entry of `content/last-seal.json`, which each seal writes anew: the first hits of a search of the portal's own list, by identifier, the
 * best first; how many entries a file of declarations had; or what a record said beside its words, field by field.
 */
export const SealedState = z.union([
  z.strictObject({ search: z.string().min(1), first: z.array(z.string()) }),
  z.strictObject({ declared: Declared, count: z.int().nonnegative() }),
  z.strictObject({ record: z.string().min(1), says: z.record(z.string(), z.string()) }),
]);
export type SealedState = z.infer<typeof SealedState>;
