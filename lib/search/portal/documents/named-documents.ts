import { buildId } from "#lib/address/identifier";
import type { CorpusRecords } from "#lib/records/corpus-records";
import type { Event } from "#lib/records/event";
import { formatVisit } from "#lib/records/facts/visit";
import { labelOfKind as labelOfPublication } from "#lib/records/facts/publication";
import { formatOrdinal, nameOfEvent } from "#lib/records/label";
import type { SearchKind } from "#lib/records/derived/facet";
import type { Stated } from "#lib/records/facts/fact";
import { capitalise } from "#lib/text/capitalise";
import type { Term } from "#lib/records/term";
import type { PlacedDocument } from "./placed-document";

/** A page of the portal that lists something: its name at the top of the site, what it is called, and what else it may be. */
export interface NamedPage {
  id: string;
  title: string;
  names?: readonly string[];
}

/** What the records do not say of the portal: what an event of its series is called, and which lists it has. */
export interface Surroundings {
  eventWord: string;
  pages: readonly NamedPage[];
}

/** Builds the search documents of what has a name and a place of its own: readers who know it by its name are led there. */
export function buildNamedDocuments(records: CorpusRecords, { eventWord, pages }: Surroundings): PlacedDocument[] {
  return [
    ...records.events.map((event) => buildFromEvent(event, eventWord)),
    ...records.documents.map(({ id, title }) => build({ id, kind: "document", label: "Document", title })),
    ...records.organizations.map(({ id, name, acronym, names }) =>
      build({
        id,
        kind: "organization",
        label: "Organization",
        title: name,
        names: [...names, ...(acronym === undefined ? [] : [acronym])].filter((each) => each !== name),
      }),
    ),
    ...records.topics.map((term) => buildFromTerm("topics", "Topic", term)),
    ...records.addressees.map((term) => buildFromTerm("addressees", "Who is asked", term)),
    ...buildFromFacts(records),
    ...pages.map(({ id, title, names = [] }) => build({ id, kind: "page", label: "Page", title, names })),
  ];
}

type Named = Pick<PlacedDocument, "id" | "label" | "title" | "names"> & Partial<PlacedDocument> & { kind: SearchKind };

function build({ names = [], ...named }: Named): PlacedDocument {
  return { text: "", sessions: [], ...(names.length === 0 ? {} : { names }), ...named };
}

function buildFromEvent(event: Event, eventWord: string): PlacedDocument {
  const { id, title, number, series, venue } = event;
  const isTitled = event.label !== title.value;
  const ordinal =
    number === undefined || series === undefined ? [] : [`${formatOrdinal(number)} ${series} ${eventWord}`];
  return build({
    id,
    kind: "event",
    label: isTitled ? event.label : capitalise(eventWord),
    title: title.value,
    names: [...new Set([event.label, nameOfEvent(event), ...ordinal])].filter((each) => each !== title.value),
    text: venue?.value ?? "",
    event: id,
  });
}

function buildFromTerm(
  vocabulary: "topics" | "addressees",
  label: string,
  { id, label: title, scope }: Term,
): PlacedDocument {
  return build({ id: buildId({ kind: "term", vocabulary, term: id }), kind: "term", label, title, text: scope });
}

function buildFromFacts(records: CorpusRecords): PlacedDocument[] {
  const stateOf = ({ stated }: { stated: Stated }) => ({ text: stated.words, document: stated.document });
  return [
    ...records["field-operations"].map(({ id, name, formerName, stated: { document } }) => {
      const names = formerName === undefined ? [] : [formerName.name];
      return build({ id, kind: "operation", label: "Field operation", title: name, names, document });
    }),
    ...records.projects.map((project) => {
      const title = project.title ?? project.called ?? "";
      return build({ id: project.id, kind: "project", label: "Project", title, ...stateOf(project) });
    }),
    ...records.publications.map((publication) => {
      const title = publication.title ?? publication.called ?? "";
      const label = labelOfPublication(publication.kind);
      return build({ id: publication.id, kind: "publication", label, title, ...stateOf(publication) });
    }),
    ...records.visits.map((visit) => {
      return build({ id: visit.id, kind: "visit", label: formatVisit(visit), title: visit.country, ...stateOf(visit) });
    }),
  ];
}
