import { z } from "zod";
import { idWithin, LanguageCode, ownLanguage } from "#lib/records/name";
import { type FiledName, parseFiled, parseName } from "#lib/text/names/filed-name";

/** One human; credits refer to it by `id`, and `names` lists every spelling found in print, the preferred first. */
export const Person = z.strictObject({
  id: z.string(),
  name: z.string().min(1),
  /** How the name is filed where the family name is not simply its last word: "Van Den Reeck, Marc". */
  sortAs: z.string().min(1).optional(),
  /** The language of the name, where it is not that of the portal. */
  ...ownLanguage,
  /** People of a like name who are others, by identifier. */
  differentFrom: z.array(z.string()).optional(),
  names: z.array(z.string().min(1)).min(1),
});
export type Person = z.infer<typeof Person>;

/** An entry of `content/people.json`, the one place that says which printed names are the same human. */
export const PersonEntry = z.strictObject({
  id: idWithin("people"),
  name: z.string().min(1),
  sortAs: z.string().min(1).optional(),
  variants: z.array(z.string().min(1)).optional(),
  lang: LanguageCode.optional(),
  differentFrom: z.array(idWithin("people")).optional(),
});
export type PersonEntry = z.infer<typeof PersonEntry>;

/** Parts the name of a person as it is filed: by `sortAs` where an editor gave it, else as it is printed; `undefined` where it is filed whole. */
export function filedName({ name, sortAs }: Pick<Person, "name" | "sortAs">): FiledName | undefined {
  return sortAs === undefined ? parseName(name) : parseFiled(sortAs);
}

/* The article that begins an Arabic name, which no index of names is sorted by ("الهادي" stands under H, as "al-Hadi" does). */
const article = /^ال(?=\p{Script=Arabic}{3})/u;

/** Formats what a person is filed under: `sortAs` where it is given, else "Berg, Anna van der", "Wharf, Martin, Jr."; a single name as it is, without an Arabic article. */
export function sortKey(person: Pick<Person, "name"> & { sortAs?: string | undefined }): string {
  if (person.sortAs !== undefined) return person.sortAs;
  const { family, given, particle, suffix } = parseName(person.name) ?? { family: person.name };
  const first = particle === undefined ? given : `${given ?? ""} ${particle}`;
  return [family.replace(article, ""), first, suffix].filter((part) => part !== undefined && part !== "").join(", ");
}
