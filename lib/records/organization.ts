import { z } from "zod";
import { idWithin } from "./name";

/** A body that organized or contributed to a session, or to which a credit is affiliated. */
export const Organization = z.strictObject({
  id: z.string(),
  name: z.string().min(1),
  acronym: z.string().min(1).optional(),
  names: z.array(z.string().min(1)).min(1),
});
export type Organization = z.infer<typeof Organization>;

/** An entry of `content/organizations.json`: the fullest printed name, and the other printed forms. */
export const OrganizationEntry = z.strictObject({
  id: idWithin("organizations"),
  name: z.string().min(1),
  acronym: z.string().min(1).optional(),
  variants: z.array(z.string().min(1)).optional(),
});
export type OrganizationEntry = z.infer<typeof OrganizationEntry>;
