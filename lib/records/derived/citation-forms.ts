/** How a form of a citation is made: by a published style of CSL, or else by the site itself. */
interface CitationForm {
  id: string;
  label: string;
  csl?: {
    /** Its name in the repository of styles, and the language that it is printed in. */
    style: string;
    language: string;
    /** Whether it is written as a footnote, which names the paragraph, or as an entry of a list, which has no place for it. */
    form: "note" | "reference";
  };
}

/**
 * The forms of a citation in the order in which a reader is offered them; a new one is a line here. Styles are printed in British
 * English, but for Chicago, whose quotation marks are American.
 */
export const citationForms = [
  { id: "site", label: "Plain" },
  { id: "oscola", label: "OSCOLA", csl: { style: "oscola", language: "en-GB", form: "note" } },
  {
    id: "chicago",
    label: "Chicago (notes)",
    csl: { style: "chicago-fullnote-bibliography", language: "en-US", form: "note" },
  },
  { id: "apa", label: "APA", csl: { style: "apa", language: "en-GB", form: "reference" } },
  { id: "iso690", label: "ISO 690", csl: { style: "iso690-author-date-en", language: "en-GB", form: "reference" } },
] as const satisfies readonly CitationForm[];

/** A published style of CSL, by its name in the repository of styles, and how it is printed. */
export type CslStyle = NonNullable<CitationForm["csl"]>;
