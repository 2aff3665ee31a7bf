import type { SearchKind } from "#lib/records/derived/facet";

/** What is searched of one record, and in what it stands, by identifiers. */
export interface PlacedDocument {
  id: string;
  kind: SearchKind;
  /** What readers call it within its session: "Recommendation 1". */
  label: string;
  /** The title or name, empty where a record has none. */
  title: string;
  /** Other printed forms of the name. */
  names?: readonly string[];
  text: string;
  lang?: string | undefined;
  /** The same words in other languages, by which it is found too. */
  translated?: string;
  sessions: readonly string[];
  document?: string;
  /** What it is about or stands below in a document, where it belongs to no session. */
  section?: string;
  /** The event it is about, where neither a session nor the document says so. */
  event?: string;
}
