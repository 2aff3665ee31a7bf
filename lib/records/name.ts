import { z } from "zod";
import { namePattern } from "#lib/address/identifier";

/** A name that stands in addresses, as an editor gives it. */
export const Name = z.string().regex(namePattern, "expected small letters, digits and hyphens, such as harbour-4");

/** The code of a language, as BCP 47 has it. */
export const LanguageCode = z
  .string()
  .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/, "expected the code of a language, such as en or pt-BR");

/** The schema of an identifier: that of its collection, and a name. */
export function idWithin(collection: string): z.ZodString {
  return z
    .string()
    .regex(
      new RegExp(`^${collection}\\/[a-z0-9]+(-[a-z0-9]+)*$`),
      `expected ${collection}/ and small letters, digits and hyphens`,
    );
}
