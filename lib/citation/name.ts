import { isEastAsian } from "#lib/text/names/family-first";
import { joinParticle } from "#lib/text/names/filed-name";
import { filedName, type Person } from "#lib/records/people/person";
import { z } from "zod";

const words = z.string().min(1);

/**
 * A name as CSL-JSON has it: whole, as that of a body is, or the family and given names of a person, the particle before the one and what
 * follows them ("Jr."). A dropping particle is left out where the family name stands alone.
 */
export const Name = z.union([
  z.strictObject({ literal: words }),
  z.strictObject({
    family: words,
    given: words,
    "dropping-particle": words.optional(),
    "non-dropping-particle": words.optional(),
    suffix: words.optional(),
  }),
]);
export type Name = z.infer<typeof Name>;
/** The name of a person that is parted. */
export type PartedName = Exclude<Name, { literal: string }>;

/** Builds the name of a person: parted where it is filed under the family name, whole where it is not ("Pope Francis"). */
export function nameOfPerson(person: Pick<Person, "name" | "sortAs">): Name {
  const filed = filedName(person);
  if (filed === undefined || filed.given === "") return { literal: person.name };
  const { family, given, particle, isDropped = false, suffix } = filed;
  return {
    family,
    given,
    ...(particle === undefined ? {} : { [isDropped ? "dropping-particle" : "non-dropping-particle"]: particle }),
    ...(suffix === undefined ? {} : { suffix }),
  };
}

/** Joins the particle and the family name of a person: "van der Berg", "d’Arc". */
export function formatFamily(name: PartedName): string {
  return joinParticle(name["non-dropping-particle"] ?? name["dropping-particle"], name.family);
}

/** Formats a name as it is read: "Mira Solberg", "Anna van der Berg", "Martin Wharf Jr.", "李港". */
export function formatName(name: Name): string {
  if ("literal" in name) return name.literal;
  if (isEastAsian(name.family + name.given)) return `${name.family}${name.given}`;
  return [name.given, formatFamily(name), name.suffix].filter((part) => part !== undefined).join(" ");
}

/** Formats a name as it is filed: "Solberg, Mira", "van der Berg, Anna", "Wharf, Martin, Jr.". */
export function formatFiledName(name: Name): string {
  if ("literal" in name) return name.literal;
  return [formatFamily(name), name.given, name.suffix].filter((part) => part !== undefined).join(", ");
}
