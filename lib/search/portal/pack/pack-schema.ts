import { z } from "zod";
import { facets, searchKinds } from "#lib/records/derived/facet";
import { Synonyms } from "#lib/search/engine/terms/synonyms";

/** What a search can find. */
export const SearchKind = z.enum(searchKinds);
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
export const SearchContext = z.strictObject({
  id: z.string(),
  label: z.string(),
  event: z.string().optional(),
  year: z.int().optional(),
});
export type SearchContext = z.infer<typeof SearchContext>;

/** A session, by whose title too its hits are found. */
export const SessionContext = z.strictObject({ ...SearchContext.shape, title: z.string() });
export type SessionContext = z.infer<typeof SessionContext>;

const surroundings = {
  events: z.array(SearchContext),
  sessions: z.array(SessionContext),
  documents: z.array(SearchContext),
};

const Places = z.array(z.int().nonnegative());

/** By what search documents can be narrowed, by their place in the pack. */
export const FacetTable = z.record(
  z.enum(facets),
  z.strictObject({ values: z.array(z.string().min(1)), of: z.array(Places) }),
);

/** All that a search needs: what is searched, its surroundings, what means the same, and by what hits can be narrowed. */
export const Pack = z.strictObject({
  ...surroundings,
  entries: z.array(SearchDocument),
  synonyms: Synonyms,
  facets: FacetTable.optional(),
});
export type Pack = z.infer<typeof Pack>;

/**
 * The search documents of one kind as they are sent, in columns of one length; a column that says nothing is left out.
 * An empty id or label is the one above counted on by one, an id that ends in a slash goes on with the words of the
 * title, and a `null` is what stands above; sessions and documents are given by their place in the lists of the pack, no document by -1, no section by an empty string.
 */
export const DocumentColumns = z.strictObject({
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
export type DocumentColumns = z.infer<typeof DocumentColumns>;

/**
 * The file that a search loads first and answers from; the sessions' own documents follow from its list of sessions.
 * Synonyms are lines, as `synonym-lines.ts` formats them, and here those that a first answer needs.
 */
export const CoreFile = z.strictObject({
  form: z.literal("search-core-3"),
  ...surroundings,
  synonyms: z.array(z.string()),
  shelves: z.array(DocumentColumns),
});
export type CoreFile = z.infer<typeof CoreFile>;

/** The values of one facet as they are sent: for each search document of the pack the places of its values, `null` for those of the one above. */
export const FacetFile = z.strictObject({ values: z.array(z.string().min(1)), of: z.array(Places.nullable()) });
export type FacetFile = z.infer<typeof FacetFile>;

/** The file that a search loads after it, with all that is searched besides, all synonyms, and by what all can be narrowed. */
export const RestFile = z.strictObject({
  form: z.literal("search-rest-4"),
  synonyms: z.array(z.string()),
  shelves: z.array(DocumentColumns),
  facets: z.record(z.enum(facets), FacetFile),
});
export type RestFile = z.infer<typeof RestFile>;
