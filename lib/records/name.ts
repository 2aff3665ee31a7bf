import { z } from "zod";
import { isLanguageTag } from "#lib/text/language";
import { namePattern } from "#lib/address/identifier";

/** A name that stands in addresses, as an editor gives it. */
export const Name = z.string().regex(namePattern, "expected small letters, digits and hyphens, such as harbour-4");

/** The code of a language, as BCP 47 has it. */
export const LanguageCode = z.string().refine(isLanguageTag, "expected the code of a language, such as en or pt-BR");

/** The language of a record's words (BCP 47), where it is another than that of its document or of the portal. */
export const ownLanguage = { lang: z.string().min(2).optional() };

/** The schema of an identifier: that of its collection, and a name. */
export function idWithin(collection: string): z.ZodString {
  return z
    .string()
    .regex(
      new RegExp(`^${collection}\\/[a-z0-9]+(-[a-z0-9]+)*$`),
      `expected ${collection}/ and small letters, digits and hyphens`,
    );
}
