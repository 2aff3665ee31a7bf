import { z } from "zod";

/** A correction with both its wordings: the words under `id` were `from` until `date` and are `to` since. */
export const Correction = z.strictObject({
  id: z.string(),
  date: z.iso.date(),
  /** The words before, exactly as they were published. */
  from: z.string().min(1),
  to: z.string().min(1),
  reason: z.string().min(1),
});
export type Correction = z.infer<typeof Correction>;

/** One change of the words under an identifier, as an editor declares it; a paragraph that has the words of an item follows it. */
export const DeclaredCorrection = Correction.extend({
  /** `npm run mint` writes the new words in where they are left out. */
  to: Correction.shape.to.optional(),
  /** Said where the item was corrected and the paragraph that had its words was not. */
  alone: z.literal(true).optional(),
});
export type DeclaredCorrection = z.infer<typeof DeclaredCorrection>;
