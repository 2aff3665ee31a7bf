import type { CoreFile, Pack, RestFile, SearchDocument, SearchKind, SessionContext } from "./pack-schema";
import { buildShelf, readShelf } from "./shelf";

/*
 * A pack is sent in two files: what people look for first, and the running text with all that is drawn from it. Both
 * carry texts and no index, which the browser builds again from them. For two reports (289 entries) brotli made 21 kB
 * of the texts, which every search shows, and 47 kB of texts, exported indexes and vocabulary; building takes 0.1 s on
 * a loaded core where importing takes 2 ms, so the smaller file wins on any connection under 2 Mbit/s. Columns that
 * leave out what follows from the row above take another tenth off the first file.
 */

const coreKinds: readonly SearchKind[] = ["recommendation", "wording", "quotation", "person"];
const restKinds: readonly SearchKind[] = ["paragraph", "figure", "instrument"];

/** Builds the file that answers first: sessions, recommendations, wordings, quotations and people. */
export function buildCoreFile({ entries, ...lists }: Pack): CoreFile {
  return { form: "search-core-2", ...lists, synonyms: lists.synonyms.map((group) => group.join(",")), shelves: shelve(coreKinds, entries, lists) };
}

/** Builds the file of the rest: paragraphs, figures and instruments. */
export function buildRestFile({ entries, ...lists }: Pack): RestFile {
  return { form: "search-rest-2", shelves: shelve(restKinds, entries, lists) };
}

function shelve(kinds: readonly SearchKind[], entries: readonly SearchDocument[], lists: Omit<Pack, "entries">): CoreFile["shelves"] {
  return kinds.map((kind) => buildShelf(kind, entries.filter((entry) => entry.kind === kind), lists));
}

/** Reads the first file into a pack that can be searched by itself. */
export function readCoreFile({ events, sessions, documents, synonyms, shelves }: CoreFile): Pack {
  const entries = [...sessions.map(buildFromContext), ...shelves.flatMap((shelf) => readShelf(shelf, { sessions, documents }))];
  return { events, sessions, documents, entries, synonyms: synonyms.map((group) => group.split(",")) };
}

/** Adds the rest to the pack of the first file, which makes it the whole. */
export function readRestFile(core: Pack, { shelves }: RestFile): Pack {
  return { ...core, entries: [...core.entries, ...shelves.flatMap((shelf) => readShelf(shelf, core))] };
}

/** Builds the search document of a session from what hits within it show of it. */
export function buildFromContext({ id, label, title }: SessionContext): SearchDocument {
  return { id, kind: "session", label, title, text: "", sessions: [id] };
}

/**
 * Says whether a loaded value has the form of the first file. It looks at the form and the lists only: the file is the
 * build's own and was parsed with the schema when it was written, and the schema's library would outweigh the search.
 */
export function isCoreFile(value: unknown): value is CoreFile {
  return hasForm(value, "search-core-2") && ["events", "sessions", "documents", "synonyms", "shelves"].every((name) => isList(value, name));
}

/** Says whether a loaded value has the form of the file of the rest, as cheaply. */
export function isRestFile(value: unknown): value is RestFile {
  return hasForm(value, "search-rest-2") && isList(value, "shelves");
}

function hasForm(value: unknown, form: string): value is object {
  return typeof value === "object" && value !== null && "form" in value && value.form === form;
}

function isList(value: object, name: string): boolean {
  return Array.isArray(Reflect.get(value, name));
}
