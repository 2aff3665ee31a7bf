import { z } from "zod";
import { Provenance } from "./provenance";

/** What somebody did in a session, as the report says it. */
export const Role = z.enum([
  "opening-remarks",
  "keynote",
  "moderator",
  "rapporteur",
  "panellist",
  "speaker",
  "closing-remarks",
]);
export type Role = z.infer<typeof Role>;

/** A name, role and affiliation as printed in one session; `person` is the human it belongs to. */
export const Credit = z.strictObject({
  role: Role,
  name: z.string().min(1),
  honorific: z.string().min(1).optional(),
  affiliation: z.string().min(1).optional(),
  printed: z.string().min(1),
  person: z.string(),
  organizations: z.array(z.string()),
  provenance: Provenance,
});
export type Credit = z.infer<typeof Credit>;
