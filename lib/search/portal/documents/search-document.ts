import type { SearchKind } from "#lib/records/derived/facet";

/** What is searched of one record; its address follows from its identifier. */
export interface SearchDocument {
  id: string;
  kind: SearchKind;
  /** What readers call it within its session: "Recommendation 1". */
  label: string;
  /** What it stands in: "Panel 1 · 3rd Harbour Forum". */
  venue: string;
  /** The title or name, empty where a record has none. */
  title: string;
  /** Other printed forms of the name. */
  names: readonly string[];
  text: string;
  /** The language of the words, where it is not that of the portal. */
  lang?: string | undefined;
}
