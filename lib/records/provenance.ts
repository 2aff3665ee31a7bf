import { z } from "zod";

/** Where a record comes from: the file under `content/` and its first and last line, counted from one. */
export const Provenance = z.strictObject({
  path: z.string().min(1),
  line: z.int().positive(),
  endLine: z.int().positive(),
});
export type Provenance = z.infer<typeof Provenance>;
