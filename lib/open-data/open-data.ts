import { z } from "zod";
import type { CorpusRecords } from "#lib/records/corpus-records";
import { buildPath } from "#lib/address/permalink";
import type { Related } from "#lib/records/derived/related";
import { OpenData } from "./collection";
import { openCorrections } from "#lib/open-data/records/correction";
import { openDocument } from "#lib/open-data/records/document";
import { openEvent } from "#lib/open-data/records/event";
import { openInstrument } from "#lib/open-data/records/instrument";
import { openInterview } from "#lib/open-data/records/interview";
import { openPerson } from "#lib/open-data/records/person";
import { openRecommendation } from "#lib/open-data/records/recommendation";
import { openTerms } from "#lib/open-data/records/term";

/**
 * Builds the open data of a corpus and of what was computed from its words, in the published shape: every record has every field
 * of its schema, and what no document states is null. `absoluteUrl` makes the public address of a path within the site. Throws
 * where a record does not fit its schema, such as one with a field that no schema describes.
 */
export function buildOpenData(
  records: CorpusRecords,
  absoluteUrl: (path: string) => string,
  related: readonly Related[] = [],
): OpenData {
  const urlOf = (id: string) => absoluteUrl(buildPath(id));
  const withUrl = <Record extends { id: string }>(record: Record) => ({ ...record, url: urlOf(record.id) });
  const { success, data, error } = OpenData.safeParse({
    events: records.events.map((event) => withUrl(openEvent(event, records.documents, urlOf))),
    documents: records.documents.map((document) => withUrl(openDocument(document, urlOf))),
    sessions: records.sessions.map(withUrl),
    people: records.people.map((person) => withUrl(openPerson(person, records.sessions))),
    organizations: records.organizations.map(withUrl),
    recommendations: records.recommendations.map((item) => withUrl(openRecommendation(item, related, absoluteUrl))),
    figures: records.figures.map(withUrl),
    survey: records.survey.map(withUrl),
    visits: records.visits.map(withUrl),
    "field-operations": records["field-operations"].map(withUrl),
    publications: records.publications.map(withUrl),
    projects: records.projects.map(withUrl),
    instruments: records.instruments.map((instrument) =>
      withUrl(openInstrument(instrument, records.recommendations, absoluteUrl)),
    ),
    wordings: records.wordings.map(withUrl),
    quotations: records.quotations.map(withUrl),
    interviews: records.interviews.map((interview) => withUrl(openInterview(interview, urlOf))),
    topics: openTerms(records, "topics").map(withUrl),
    addressees: openTerms(records, "addressees").map(withUrl),
    corrections: openCorrections(records.corrections).map(withUrl),
    aliases: records.aliases.map(withUrl),
    tombstones: records.tombstones.map(withUrl),
  });
  if (success) return data;
  throw new Error(
    `Unexpected open data, expected every field of a record as lib/open-data describes it. Describe a new field there.\n${z.prettifyError(error)}`,
  );
}
