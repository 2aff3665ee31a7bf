import { z } from "zod";
import { citationForms } from "./citation-forms";

const text = z.string().min(1);
const ids = citationForms.map(({ id }) => id);

/** A citation of one record in every form. What a style sets in italics stands between asterisks; one that is printed has a backslash before it. */
export const Citation = z.record(z.enum(ids), text);
export type Citation = z.infer<typeof Citation>;

/** The citations of what stands on one page, by address within the site: what each is called, and how it is cited. */
export const PageCitations = z.record(z.string().startsWith("/"), z.record(z.enum([...ids, "of"]), text));
export type PageCitations = z.infer<typeof PageCitations>;
