import type { CorpusRecords } from "#lib/records/corpus";
import { labelOfEvent, labelOfSession } from "#lib/records/label";
import { buildSearchDocuments } from "./documents";
import type { Pack } from "./pack-schema";

/** Builds the pack that is searched, from all records and groups of words that mean the same. */
export function buildSearchPack(records: CorpusRecords, synonyms: readonly (readonly string[])[] = []): Pack {
  return {
    events: records.events.map((event) => ({ id: event.id, label: labelOfEvent(event) })),
    sessions: records.sessions.map((session) => ({ id: session.id, label: labelOfSession(session), title: session.title, event: session.event })),
    documents: records.documents.map((document) => ({
      id: document.id,
      label: document.title,
      ...(document.event === undefined ? {} : { event: document.event }),
    })),
    entries: buildSearchDocuments(records),
    synonyms: synonyms.map((group) => [...group]),
  };
}
