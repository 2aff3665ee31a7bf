import { z } from "zod";

/** What a search can find. */
export const SearchKind = z.enum(["session", "recommendation", "wording", "quotation", "person", "paragraph", "figure", "instrument"]);
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
  /** The document it stands in, by identifier. */
  document: z.string().optional(),
  /** The headings it stands below in a document, where it belongs to no session. */
  section: z.string().min(1).optional(),
});
export type SearchDocument = z.infer<typeof SearchDocument>;

/** An event or document as the surroundings of a hit. */
export const SearchContext = z.strictObject({ id: z.string(), label: z.string(), event: z.string().optional() });
export type SearchContext = z.infer<typeof SearchContext>;

/** A session, by whose title too its hits are found. */
export const SessionContext = z.strictObject({ ...SearchContext.shape, title: z.string() });
export type SessionContext = z.infer<typeof SessionContext>;

const surroundings = { events: z.array(SearchContext), sessions: z.array(SessionContext), documents: z.array(SearchContext) };

/** All that a search needs: what is searched, its surroundings, and the words that mean the same. */
export const Pack = z.strictObject({ ...surroundings, entries: z.array(SearchDocument), synonyms: z.array(z.array(z.string().min(1)).min(2)) });
export type Pack = z.infer<typeof Pack>;

/**
 * The search documents of one kind as they are sent, in columns of one length; a column that says nothing is left out.
 * An empty id or label is the one above counted on by one, an id that ends in a slash goes on with the words of the
 * title, and a `null` is what stands above; sessions and documents are given by their place in the lists of the pack, no document by -1, no section by an empty string.
 */
export const Shelf = z.strictObject({
  kind: SearchKind,
  ids: z.array(z.string()),
  labels: z.array(z.string()),
  titles: z.array(z.string()).optional(),
  names: z.array(z.array(z.string().min(1))).optional(),
  texts: z.array(z.string()),
  sessions: z.array(z.array(z.int().nonnegative()).nullable()).optional(),
  documents: z.array(z.int().min(-1).nullable()).optional(),
  sections: z.array(z.string().nullable()).optional(),
});
export type Shelf = z.infer<typeof Shelf>;

/**
 * The file that a search loads first and answers from; the sessions' own documents follow from its list of sessions.
 * The words of a group of synonyms are one text, parted by commas.
 */
export const CoreFile = z.strictObject({ form: z.literal("search-core-2"), ...surroundings, synonyms: z.array(z.string()), shelves: z.array(Shelf) });
export type CoreFile = z.infer<typeof CoreFile>;

/** The file that a search loads after it, with all that is searched besides. */
export const RestFile = z.strictObject({ form: z.literal("search-rest-2"), shelves: z.array(Shelf) });
export type RestFile = z.infer<typeof RestFile>;
