import { z } from "zod";

/** An identifier whose thing is gone: its address says what stood there (the words themselves may be withheld) and why it went. */
export const Tombstone = z.strictObject({
  id: z.string(),
  date: z.iso.date(),
  stood: z.string().min(1),
  reason: z.string().min(1),
});
export type Tombstone = z.infer<typeof Tombstone>;
