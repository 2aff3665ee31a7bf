import { z } from "zod";

/** An item of another list whose words are near: which it is, how near (0 to 1), and the printed words that both have. */
export const Similar = z.strictObject({
  to: z.string(),
  score: z.number().min(0).max(1),
  shares: z.array(z.string().min(1)),
});
export type Similar = z.infer<typeof Similar>;

/** What is computed from the words of an item: its nearest of other lists, the nearest first. It claims nothing of what they mean. */
export const Related = z.strictObject({ of: z.string(), similar: z.array(Similar) });
export type Related = z.infer<typeof Related>;
