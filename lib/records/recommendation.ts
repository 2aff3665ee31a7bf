import { z } from "zod";
import { ownLanguage } from "./name";
import { Provenance } from "./provenance";
import { ownContent } from "./text/block";
import { ItemLine } from "./text/item-line";

/** How an item stands to another that came before it, as an editor has read both: the same again, of less, or of more. */
export const LinkKind = z.enum(["repeats", "narrows", "widens"]);
export type LinkKind = z.infer<typeof LinkKind>;

/** A link from an item to another, confirmed by an editor in the Markdown; the other's page shows it the other way round. */
export const RecommendationLink = z.strictObject({ kind: LinkKind, to: z.string() });
export type RecommendationLink = z.infer<typeof RecommendationLink>;

/** One item of a list of recommendations, findings or conclusions, word for word. */
export const Recommendation = z.strictObject({
  id: z.string(),
  /** What the report calls the list it stands in: a kind of list, by identifier. */
  kind: z.string().min(1),
  /** What readers call it within its session: "Recommendation 1". */
  label: z.string().min(1),
  /** Its place among the session's items, counted from one; the identifier keeps its own number. */
  number: z.int().positive(),
  text: z.string().min(1),
  ...ownLanguage,
  /** The same with the numbers of its footnotes, where it has any: the words under which the ledger knows it. */
  printed: z.string().min(1).optional(),
  ...ownContent,
  /** The number printed before it, without a full stop or brackets ("13", "1.2", "a"), where its list is numbered. */
  marker: z.string().min(1).optional(),
  /** The same number as it stands at the head of the words ("a.", "(iv)"), where it is a part of them. */
  written: z.string().min(1).optional(),
  /** Its paragraphs and the items of lists within it, in order, where it has more than the one paragraph of `text`. */
  lines: z.array(ItemLine).optional(),
  /** What else stands in its row, cell by cell with the head of the column, where it is a cell of a table. */
  row: z.array(z.strictObject({ heading: z.string().min(1).optional(), text: z.string().min(1) })).optional(),
  /** The heading within the session under which its list stands, where there is one. */
  heading: z.string().min(1).optional(),
  /** The paragraph right above its list, which introduces it, as printed, where there is one. */
  leadIn: z.string().min(1).optional(),
  /** The language of that paragraph, as `lang` says that of the words. */
  leadInLang: z.string().min(2).optional(),
  /** The text that asks for it, where the document only tells of that: "the … Assembly’s resolution on …". */
  from: z.string().min(1).optional(),
  status: z.string().min(1),
  /** The session it came of, absent where it stands in a part of a document, and the event, absent where the document is about none. */
  session: z.string().optional(),
  event: z.string().optional(),
  /** Identifier of the session or the part of a document that it stands in. */
  place: z.string(),
  document: z.string(),
  paragraph: z.string(),
  /** Terms that the portal, not the publisher, gives it: what it is about, and who is asked; by identifier. */
  topics: z.array(z.string()),
  addressees: z.array(z.string()),
  links: z.array(RecommendationLink).default([]),
  /** The item of another document that it translates, by identifier. */
  translationOf: z.string().optional(),
  provenance: Provenance,
});
export type Recommendation = z.infer<typeof Recommendation>;
