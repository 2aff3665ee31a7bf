import { z } from "zod";
import { Provenance } from "./provenance";
import { Attribution } from "./attribution";

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
  ...Attribution.shape,
  provenance: Provenance,
});
export type Credit = z.infer<typeof Credit>;
