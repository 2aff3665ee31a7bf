import type { CoreFile, Pack, RestFile, SearchDocument, SessionContext } from "./pack-schema";
import { decodeColumns } from "./document-columns";
import { parseSynonyms } from "#lib/search/engine/terms/synonym-lines";

/** Reads the first file into a pack that can be searched by itself. */
export function readCoreFile({ events, sessions, documents, synonyms, shelves }: CoreFile): Pack {
  const entries = [
    ...sessions.map(buildFromContext),
    ...shelves.flatMap((shelf) => decodeColumns(shelf, { sessions, documents })),
  ];
  return { events, sessions, documents, entries, synonyms: parseSynonyms(synonyms) };
}

/** Builds the search document of a session from what hits within it show of it. */
export function buildFromContext({ id, label, title }: SessionContext): SearchDocument {
  return { id, kind: "session", label, title, text: "", sessions: [id] };
}

/**
 * Says whether a loaded value has the form of the first file. It looks at the form and one list only: the file is the build's
 * own and was parsed with the schema when it was written, and the schema's library would outweigh the search.
 */
export function isCoreFile(value: unknown): value is CoreFile {
  return hasForm(value, "search-core-3") && "sessions" in value && Array.isArray(value.sessions);
}

/** Says whether a loaded value has the form of the file of the rest, as cheaply. */
export function isRestFile(value: unknown): value is RestFile {
  return hasForm(value, "search-rest-4") && "shelves" in value && Array.isArray(value.shelves);
}

function hasForm(value: unknown, form: string): value is object {
  return typeof value === "object" && value !== null && "form" in value && value.form === form;
}
