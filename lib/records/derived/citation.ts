import { z } from "zod";

const text = z.string().min(1);

/**
 * A citation of one record: as the site itself cites, and in four published styles. What a style sets in italics stands between
 * asterisks, which no citation has otherwise.
 */
export const Citation = z.strictObject({ site: text, oscola: text, chicago: text, apa: text, iso690: text });
export type Citation = z.infer<typeof Citation>;

/** The forms of a citation in the order in which a reader is offered them. */
export const citationForms = [
  { id: "site", label: "Plain" },
  { id: "oscola", label: "OSCOLA" },
  { id: "chicago", label: "Chicago (notes)" },
  { id: "apa", label: "APA" },
  { id: "iso690", label: "ISO 690" },
] as const satisfies readonly { id: keyof Citation; label: string }[];

/** The citations of what stands on one page, by address within the site: what each is called, and how it is cited. */
export const PageCitations = z.record(z.string().startsWith("/"), Citation.extend({ of: text }));
export type PageCitations = z.infer<typeof PageCitations>;
