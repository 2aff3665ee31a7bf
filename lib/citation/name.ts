import { type Person, sortKey } from "#lib/records/person";

/** A name as CSL-JSON has it: whole, as that of a body is, or the family and given names of a person. */
export type Name = { literal: string } | { family: string; given: string };

/** Builds the name of a person: parted where it is filed under the family name, whole where it is not ("Pope Francis"). */
export function nameOfPerson(person: Pick<Person, "name" | "sortAs">): Name {
  const [family = person.name, given] = sortKey(person).split(", ");
  return given === undefined ? { literal: person.name } : { family, given };
}

/** Formats a name as it is read: "Mira Solberg". */
export function formatName(name: Name): string {
  return "literal" in name ? name.literal : `${name.given} ${name.family}`;
}

/** Formats a name as it is filed: "Solberg, Mira". */
export function formatFiledName(name: Name): string {
  return "literal" in name ? name.literal : `${name.family}, ${name.given}`;
}
