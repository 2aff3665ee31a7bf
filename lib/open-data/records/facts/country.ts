import { z } from "zod";

/** What a record about a country says of it. */
export const countryFields = {
  country: z.string().min(1).describe("Name of the country as the document prints it."),
  code: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .describe("Its two letters of ISO 3166-1; the portal’s, not the document’s."),
};
