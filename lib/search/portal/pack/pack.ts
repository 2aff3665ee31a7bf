import type { CorpusRecords } from "#lib/records/corpus-records";
import { labelOfEvent, labelOfSession } from "#lib/records/label";
import { buildSearchDocuments } from "#lib/search/portal/documents";
import { buildFacetTable, type CountryNames } from "#lib/search/portal/facet-values";
import type { Pack } from "./pack-schema";
import { keepFound } from "./synonym-choice";
import type { Synonyms } from "#lib/search/engine/terms/synonyms";

/** Builds the pack that is searched, from all records, what means the same, and the countries that texts may name. */
export function buildSearchPack(
  records: CorpusRecords,
  synonyms: Synonyms = [],
  countries: readonly CountryNames[] = [],
): Pack {
  const entries = buildSearchDocuments(records);
  return {
    events: records.events.map((event) => ({ id: event.id, label: labelOfEvent(event), year: event.year.value })),
    sessions: records.sessions.map((session) => ({
      id: session.id,
      label: labelOfSession(session),
      title: session.title,
      event: session.event,
    })),
    documents: records.documents.map((document) => ({
      id: document.id,
      label: document.title,
      ...(document.event === undefined ? {} : { event: document.event }),
    })),
    entries,
    synonyms: keepFound(synonyms, entries),
    facets: buildFacetTable(records, entries, countries),
  };
}
