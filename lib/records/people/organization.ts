import { z } from "zod";
import { idWithin } from "#lib/records/name";
import { FactSource, Stated } from "#lib/records/facts/fact";

/** A body that organized or contributed to a session, or to which a credit is affiliated. */
export const Organization = z.strictObject({
  id: z.string(),
  name: z.string().min(1),
  acronym: z.string().min(1).optional(),
  /** What sort of body it is, by identifier in the portal's vocabulary of them; absent where that is not clear. */
  kind: z.string().min(1).optional(),
  /** Where a document says or plainly implies the kind; without it the kind is the portal's reading. */
  kindStated: Stated.optional(),
  names: z.array(z.string().min(1)).min(1),
});
export type Organization = z.infer<typeof Organization>;

/** An entry of `content/organizations.json`: the fullest printed name, its kind with the words that state it, and the other printed forms. */
export const OrganizationEntry = z.strictObject({
  id: idWithin("organizations"),
  name: z.string().min(1),
  acronym: z.string().min(1).optional(),
  kind: z.string().min(1).optional(),
  kindSource: FactSource.optional(),
  variants: z.array(z.string().min(1)).optional(),
});
export type OrganizationEntry = z.infer<typeof OrganizationEntry>;
