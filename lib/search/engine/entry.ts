import type { SearchField } from "#lib/search/engine/query/options";
import type { SearchDocument } from "#lib/search/portal/pack/pack-schema";

/** A search document with the words around it, as it is indexed; `place` is its place among all of an index. */
export interface Entry {
  ordinal: number;
  document: SearchDocument;
  fields: Readonly<Record<SearchField, string>>;
  /** The folded words of each of its own fields, in order. */
  words: readonly (readonly string[])[];
}
