import { z } from "zod";
import { Provenance } from "./provenance";
import { Attribution } from "#lib/records/people/attribution";

/** One question and its answer, paragraph by paragraph. */
export const InterviewPair = z.strictObject({
  id: z.string(),
  question: z.array(z.string().min(1)).min(1),
  answer: z.array(z.string().min(1)).min(1),
  provenance: Provenance,
});
export type InterviewPair = z.infer<typeof InterviewPair>;

/** An interview printed in a document, as question and answer; its identifier is that of the part it stands in. */
export const Interview = z.strictObject({
  id: z.string(),
  with: Attribution,
  pairs: z.array(InterviewPair),
  document: z.string(),
  provenance: Provenance,
});
export type Interview = z.infer<typeof Interview>;
