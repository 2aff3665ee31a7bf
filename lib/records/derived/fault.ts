import { z } from "zod";

/** What is wrong in a file of the content, as its editor is told in the preview. */
export const Fault = z.strictObject({
  /** The file from the project's root, as provenance names it. */
  path: z.string().min(1),
  /** The line in it, counted from one. */
  line: z.int().positive(),
  /** File, line and column as the editor finds them: `content/harbour-4/report.md:41:3`. */
  at: z.string().min(1),
  /** What was found, what was expected, and what to do. */
  reason: z.string().min(1),
  /** What else is to know, in lines. */
  note: z.string().min(1).optional(),
  /** Whether the file can't be read at all, so that what is shown of it is what it was before. */
  isUnread: z.boolean(),
});
export type Fault = z.infer<typeof Fault>;
