import { z } from "zod";
import { Name } from "#lib/records/name";

/** The public vocabularies that terms are compared with: the targets of the 2030 Agenda, and the thesauri of the UN and the EU. */
export const MatchScheme = z.enum(["SDG", "UNBIS", "EuroVoc"]);
export type MatchScheme = z.infer<typeof MatchScheme>;

/** How a term stands to the other, in the words of SKOS: `broad` says that the other is the wider of the two. */
export const MatchKind = z.enum(["exact", "close", "broad", "narrow"]);
export type MatchKind = z.infer<typeof MatchKind>;

const schemes: Record<MatchScheme, { name: string; address: string }> = {
  SDG: { name: "SDG target", address: "https://metadata.un.org/sdg/" },
  UNBIS: { name: "UNBIS Thesaurus", address: "http://metadata.un.org/thesaurus/" },
  EuroVoc: { name: "EuroVoc", address: "http://eurovoc.europa.eu/" },
};

/** A term of a public vocabulary that one of ours matches; code and address only where they were looked up. */
export const TermMatch = z
  .strictObject({
    scheme: MatchScheme,
    code: z.string().min(1).optional(),
    label: z.string().min(1),
    match: MatchKind,
    uri: z.url().optional(),
  })
  .refine(
    ({ scheme, code, uri }) => uri === undefined || (code !== undefined && uri === `${schemes[scheme].address}${code}`),
    {
      path: ["uri"],
      error: "expected the address of its scheme with the code at its end, and none without a code",
    },
  );
export type TermMatch = z.infer<typeof TermMatch>;

/** A term of a controlled vocabulary of the portal: its identifier, what readers see, what it covers, and what it matches. */
export const Term = z.strictObject({
  id: Name,
  label: z.string().min(1),
  scope: z.string().min(1),
  /** Its kind, by identifier, where the portal's vocabulary of them has one for it; those with a kind stand before the others. */
  kind: z.string().min(1).optional(),
  matches: z.array(TermMatch).min(1).optional(),
  /** Of an addressee: what else texts call it, in one number; by these and its label the build finds where it is mentioned. */
  names: z.array(z.string().min(1)).min(1).optional(),
});
export type Term = z.infer<typeof Term>;

/** Stands after the addressees for the items that ask nobody in particular; no vocabulary may hold it. */
export const nobodyNamed: Term = {
  id: "nobody-named",
  label: "Nobody named",
  scope: "Items that neither say nor plainly imply who must act.",
};

/** Formats the name of a public vocabulary: "UNBIS Thesaurus". */
export function labelOfScheme(scheme: MatchScheme): string {
  return schemes[scheme].name;
}

const relations: Record<MatchKind, string> = {
  exact: "The same as",
  close: "Close to",
  broad: "Within",
  narrow: "Takes in",
};

/** Formats how a term stands to its match, to be read on from the term: "Within", "Close to". */
export function formatMatch(match: MatchKind): string {
  return relations[match];
}
