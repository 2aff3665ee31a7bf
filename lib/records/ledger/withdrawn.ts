import { z } from "zod";
import { idWithin } from "#lib/records/name";

/*
 * content/withdrawn.json
 * [ { "person": "people/mira-solberg", "date": "2031-11-22" } ]
 */

/**
 * A person whose name is withdrawn, and the day on which that was asked. `also` are other forms of the name that only an editor
 * knows ("Mira"), `keep` words that hold it and mean something else ("Solberg Prize"); `note` is for editors and never published.
 */
export const WithdrawnEntry = z.strictObject({
  person: idWithin("people"),
  date: z.iso.date(),
  also: z.array(z.string().min(2)).default([]),
  keep: z.array(z.string().min(2)).default([]),
  note: z.string().min(1).optional(),
});
export type WithdrawnEntry = z.infer<typeof WithdrawnEntry>;

/** What replaces a name that is withdrawn. */
export const withheldName = "name withheld at the speaker's request";

/** Builds the word that stands in identifiers for the person on the given line of the file, counted from one: "withheld-1". */
export function buildWithheldWord(number: number): string {
  return `withheld-${number}`;
}
