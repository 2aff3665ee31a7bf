import { z } from "zod";
import { orNull, recordFields } from "#lib/open-data/schema/field";

/** An organization as it is published. */
export const OpenOrganization = z.strictObject({
  ...recordFields,
  name: z.string().min(1).describe("Its fullest printed name."),
  acronym: orNull(z.string().min(1)).describe("Its acronym, where one is used."),
  names: z.array(z.string().min(1)).min(1).describe("Every form of its name found in print."),
});
