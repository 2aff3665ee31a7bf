import { type Person, sortKey } from "#lib/records/people/person";

/** A name as CSL-JSON has it: whole, as that of a body is, or the family and given names of a person and what follows them ("Jr."). */
export type Name = { literal: string } | { family: string; given: string; suffix?: string | undefined };

/** Builds the name of a person: parted where it is filed under the family name, whole where it is not ("Pope Francis"). */
export function nameOfPerson(person: Pick<Person, "name" | "sortAs">): Name {
  const [family = person.name, given, suffix] = sortKey(person).split(/,\s*/u);
  if (given === undefined) return { literal: person.name };
  return { family, given, ...(suffix === undefined ? {} : { suffix }) };
}

/** Formats a name as it is read: "Mira Solberg", "Martin Wharf Jr.". */
export function formatName(name: Name): string {
  if ("literal" in name) return name.literal;
  return [name.given, name.family, name.suffix].filter((part) => part !== undefined).join(" ");
}

/** Formats a name as it is filed: "Solberg, Mira", "Wharf, Martin, Jr.". */
export function formatFiledName(name: Name): string {
  if ("literal" in name) return name.literal;
  return [name.family, name.given, name.suffix].filter((part) => part !== undefined).join(", ");
}
