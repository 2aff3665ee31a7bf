import { z } from "zod";
import { idWithin } from "#lib/records/name";

/** One human; credits refer to it by `id`, and `names` lists every spelling found in print, the preferred first. */
export const Person = z.strictObject({
  id: z.string(),
  name: z.string().min(1),
  /** How the name is filed where the family name is not simply its last word: "Van Den Reeck, Marc". */
  sortAs: z.string().min(1).optional(),
  names: z.array(z.string().min(1)).min(1),
});
export type Person = z.infer<typeof Person>;

/** An entry of `content/people.json`, the one place that says which printed names are the same human. */
export const PersonEntry = z.strictObject({
  id: idWithin("people"),
  name: z.string().min(1),
  sortAs: z.string().min(1).optional(),
  variants: z.array(z.string().min(1)).optional(),
});
export type PersonEntry = z.infer<typeof PersonEntry>;

/* What follows a family name and is no part of it; a letter that may be an initial is none. */
const suffixPattern = /^(?:[JS]r\.?|I{2,3}|IV)$/u;

/** Formats the name that a person is filed under: `sortAs` where it is given, else "Last, First", and a suffix behind: "Wharf, Martin, Jr.". */
export function sortKey(person: Pick<Person, "name"> & { sortAs?: string | undefined }): string {
  if (person.sortAs !== undefined) return person.sortAs;
  const words = person.name.split(/\s+/u);
  const suffix = words.length > 2 && suffixPattern.test(words.at(-1) ?? "") ? words.pop() : undefined;
  const family = (words.pop() ?? person.name).replace(/,$/u, "");
  return [family, words.join(" "), suffix].filter((part) => part !== undefined && part !== "").join(", ");
}
