import { z } from "zod";

/** An identifier whose thing is now known by another: its address leads on to that of `to`. */
export const Alias = z.strictObject({
  id: z.string(),
  to: z.string(),
  date: z.iso.date(),
  reason: z.string().min(1),
});
export type Alias = z.infer<typeof Alias>;
