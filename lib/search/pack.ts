import type { CorpusRecords } from "#lib/records/corpus";
import { labelOfEvent, labelOfSession } from "#lib/records/label";
import { buildSearchDocuments } from "./documents";
import type { Pack } from "./pack-schema";

/**
 * Builds the pack that the search loads, from all records and groups of words that mean the same.
 *
 * The pack carries texts and no index, which the browser builds again from them. For two reports (289 entries) brotli
 * makes 21 kB of the texts, which every search shows, and 47 kB of texts, exported indexes and vocabulary; building
 * takes 0.1 s on a loaded core where importing takes 2 ms, so the smaller file wins on any connection under 2 Mbit/s.
 */
export function buildSearchPack(records: CorpusRecords, synonyms: readonly (readonly string[])[] = []): Pack {
  return {
    form: "search-1",
    events: records.events.map((event) => ({ id: event.id, label: labelOfEvent(event), title: event.title.value })),
    sessions: records.sessions.map((session) => ({ id: session.id, label: labelOfSession(session), title: session.title, event: session.event })),
    documents: records.documents.map((document) => ({
      id: document.id,
      label: document.title,
      title: document.title,
      ...(document.event === undefined ? {} : { event: document.event }),
    })),
    entries: buildSearchDocuments(records),
    synonyms: synonyms.map((group) => [...group]),
  };
}

/**
 * Says whether a loaded value has the form of a pack. It looks at the form and the lists only: the file is the
 * build's own and was parsed with the schema when it was written, and the schema's library would outweigh the search.
 */
export function isPack(value: unknown): value is Pack {
  if (typeof value !== "object" || value === null || !("form" in value) || value.form !== "search-1") return false;
  return "entries" in value && Array.isArray(value.entries) && "sessions" in value && Array.isArray(value.sessions) && "events" in value && Array.isArray(value.events)
    && "documents" in value && Array.isArray(value.documents) && "synonyms" in value && Array.isArray(value.synonyms);
}
