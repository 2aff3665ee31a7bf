import { z } from "zod";

/** What a search can find. */
export const SearchKind = z.enum(["recommendation", "session", "person", "paragraph", "wording", "quotation"]);
export type SearchKind = z.infer<typeof SearchKind>;

/** What is searched of one record; its address follows from its identifier. */
export const SearchDocument = z.strictObject({
  id: z.string().min(1),
  kind: SearchKind,
  /** What readers call it within its session: "Recommendation 1". */
  label: z.string().min(1),
  /** The title or name, empty where a record has none. */
  title: z.string(),
  /** Other printed forms of the name. */
  names: z.array(z.string().min(1)).optional(),
  text: z.string(),
  /** The sessions it belongs to, by identifier. */
  sessions: z.array(z.string()),
  /** The document a paragraph stands in, by identifier. */
  document: z.string().optional(),
});
export type SearchDocument = z.infer<typeof SearchDocument>;

/** A session, event or document as the surroundings of a hit. */
export const SearchContext = z.strictObject({ id: z.string(), label: z.string(), title: z.string(), event: z.string().optional() });
export type SearchContext = z.infer<typeof SearchContext>;

/** The one file a search needs: what is searched, its surroundings, and the words that mean the same. */
export const Pack = z.strictObject({
  form: z.literal("search-1"),
  events: z.array(SearchContext),
  sessions: z.array(SearchContext),
  documents: z.array(SearchContext),
  entries: z.array(SearchDocument),
  synonyms: z.array(z.array(z.string().min(1)).min(2)),
});
export type Pack = z.infer<typeof Pack>;
