import type { Block } from "#lib/records/block";
import type { CorpusRecords } from "#lib/records/corpus";
import type { Credit } from "#lib/records/credit";
import type { Vocabulary } from "#lib/records/identifier";
import { buildPath } from "#lib/records/permalink";
import type { Related } from "#lib/records/related";
import type { Visit } from "#lib/records/visit";
import { openFieldOperation, openProject, openPublication } from "./open-field-operation";
import { openFigure } from "./open-figure";
import { openInstrument } from "./open-instrument";
import { openRecommendation } from "./open-recommendation";
import { openTerms } from "./open-term";

/** The collections of open data by file name, each an array of records with `id` and `url`. */
export type OpenData = Record<"events" | "documents" | "sessions" | "people" | "organizations" | "recommendations" | "figures" | "survey" | "visits" | "field-operations" | "publications" | "projects" | "instruments" | "wordings" | "quotations" | "interviews" | Vocabulary, { id: string; url: string }[]>;

/**
 * Builds the open data of a corpus and of what was computed from its words. `absoluteUrl` makes the public address of a path
 * within the site; what a document does not state is null.
 */
export function buildOpenData(records: CorpusRecords, absoluteUrl: (path: string) => string, related: readonly Related[] = []): OpenData {
  const withUrl = <Record extends { id: string }>(record: Record) => {
    const { id, ...rest } = record;
    return { id, url: absoluteUrl(buildPath(id)), ...rest };
  };
  return {
    events: records.events.map((event) => withUrl({ ...event, days: event.days ?? null, venue: event.venue ?? null })),
    documents: records.documents.map(({ blocks, ...document }) => ({
      ...withUrl({ ...document, event: document.event ?? null }),
      paragraphs: blocks
        .filter((block) => block.type !== "heading")
        .map((block) => ({ id: paragraphId(document.id, block), url: absoluteUrl(buildPath(paragraphId(document.id, block))), text: block.text, session: block.session ?? null, recommendation: block.type === "item" ? (block.recommendation ?? null) : null })),
    })),
    sessions: records.sessions.map((session) => withUrl({ ...session, number: session.number ?? null, credits: session.credits.map(openCredit) })),
    people: records.people.map((person) => ({
      ...withUrl(person),
      credits: records.sessions.flatMap((session) =>
        session.credits.filter((credit) => credit.person === person.id).map((credit) => ({ session: session.id, event: session.event, ...openCredit(credit) })),
      ),
    })),
    organizations: records.organizations.map((body) => withUrl({ ...body, acronym: body.acronym ?? null })),
    recommendations: records.recommendations.map((item) => withUrl(openRecommendation(item, related, absoluteUrl))),
    figures: records.figures.map((figure) => withUrl(openFigure(figure))),
    survey: records.survey.map(withUrl),
    visits: records.visits.map((visit) => withUrl({ ...visit, month: visit.month ?? null, followUpRecommendations: openFollowUp(visit) })),
    "field-operations": records["field-operations"].map((operation) => withUrl(openFieldOperation(operation))),
    publications: records.publications.map((publication) => withUrl(openPublication(publication))),
    projects: records.projects.map((project) => withUrl(openProject(project))),
    instruments: records.instruments.map((instrument) => withUrl(openInstrument(instrument, records.recommendations, absoluteUrl))),
    wordings: records.wordings.map(withUrl),
    quotations: records.quotations.map((quotation) => withUrl({ ...quotation, by: quotation.by ?? null })),
    interviews: records.interviews.map((interview) => ({
      ...withUrl(interview),
      pairs: interview.pairs.map(withUrl),
    })),
    topics: openTerms(records, "topics").map(withUrl),
    addressees: openTerms(records, "addressees").map(withUrl),
  };
}

function openCredit(credit: Credit) {
  const { name, role, affiliation, person, ...rest } = credit;
  return { name, role, affiliation: affiliation ?? null, person, ...rest };
}

function paragraphId(document: string, block: Block): string {
  return `${block.part === undefined ? document : `${document}/${block.part}`}#${block.anchor}`;
}

function openFollowUp({ followUpRecommendations: after }: Visit) {
  return after === undefined ? null : { ...after, date: after.date ?? null };
}
