import { z } from "zod";

/** One change of the words under an identifier, as an editor declares it: what they were, when they changed and why. */
export const DeclaredCorrection = z.strictObject({
  id: z.string(),
  date: z.iso.date(),
  /** The words before, exactly as they were published. */
  from: z.string().min(1),
  /** The words since; `npm run mint` writes them in where they are left out. */
  to: z.string().min(1).optional(),
  reason: z.string().min(1),
});
export type DeclaredCorrection = z.infer<typeof DeclaredCorrection>;

/** A correction with both its wordings: the words under `id` were `from` until `date` and are `to` since. */
export const Correction = DeclaredCorrection.required({ to: true });
export type Correction = z.infer<typeof Correction>;
