import { z } from "zod";
import { Provenance } from "#lib/records/provenance";
import { Attribution } from "./attribution";

/** A name, role and affiliation as printed in one session; `person` is the human it belongs to. */
export const Credit = z.strictObject({
  /** What somebody did in the session, as the report says it: a role, by identifier. */
  role: z.string().min(1),
  /** What readers call it: "Moderator". */
  label: z.string().min(1),
  ...Attribution.shape,
  provenance: Provenance,
});
export type Credit = z.infer<typeof Credit>;
