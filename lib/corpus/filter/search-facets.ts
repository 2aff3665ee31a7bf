import { facetNames } from "./facet-names";
import { nameList } from "./facets";
import { type Facet, facets, type SearchKind } from "#lib/records/derived/facet";
import { capitalise } from "#lib/text/capitalise";
import type { Kind } from "#lib/records/kind";
import type { Corpus } from "#lib/corpus/corpus";
import { findBodyKindsOf } from "#lib/corpus/people/body-kind";
import { findOrganizations } from "#lib/corpus/people/participation";

/** A facet of the search and what can be chosen of it; where the choices depend on what is found, there are none yet. */
export interface SearchFacet {
  facet: Facet;
  name: string;
  choices: { value: string; label: string }[];
}

const kinds: Readonly<Record<SearchKind, string>> = {
  recommendation: "Recommendations",
  session: "Sessions",
  person: "People",
  paragraph: "Paragraphs",
  quotation: "Quotations",
  wording: "Other wordings",
  figure: "Figures",
  instrument: "Instruments",
  event: "Conferences",
  document: "Documents",
  organization: "Organizations",
  term: "Topics and addressees",
  operation: "Field operations",
  project: "Projects",
  publication: "Publications",
  visit: "Visits",
  page: "Lists",
};

/** Finds by what the search can be narrowed, with what readers call each choice; a facet without a choice is left out. */
export function findSearchFacets(corpus: Corpus): SearchFacet[] {
  const found = facets.map((facet) => ({
    facet,
    name: facet === "event" ? capitalise(corpus.site.event.one) : facetNames[facet],
    choices: findChoices(corpus, facet),
  }));
  return found.filter(({ facet, choices }) => choices.length > 0 || facet === "country");
}

function choicesOf(kinds: readonly Kind[], used: ReadonlySet<string>): SearchFacet["choices"] {
  return kinds.filter(({ id }) => used.has(id)).map(({ id, plural }) => ({ value: id, label: plural }));
}

function isThere({ records }: Corpus, kind: string): boolean {
  const collections: Readonly<Record<string, readonly unknown[]>> = {
    recommendation: records.recommendations,
    session: records.sessions,
    person: records.people,
    paragraph: records.documents,
    quotation: records.quotations,
    wording: records.wordings,
    figure: records.figures,
    instrument: records.instruments,
    event: records.events,
    document: records.documents,
    organization: records.organizations,
    term: [...records.topics, ...records.addressees],
    operation: records["field-operations"],
    project: records.projects,
    publication: records.publications,
    visit: records.visits,
    page: records.documents,
  };
  return (collections[kind] ?? []).length > 0;
}

/** The kinds of the bodies that arranged a session or had somebody credited in one. */
function findKindsInvolved(corpus: Corpus): Set<string> {
  return new Set(corpus.records.sessions.flatMap(({ id }) => findBodyKindsOf(corpus, id)));
}

function findChoices(corpus: Corpus, facet: Facet): SearchFacet["choices"] {
  const { records, site } = corpus;
  switch (facet) {
    case "kind":
      return Object.entries(kinds)
        .filter(([kind]) => isThere(corpus, kind))
        .map(([value, label]) => ({ value, label: value === "recommendation" ? nameList(corpus) : label }));
    case "event":
      return [
        ...records.events.map(({ id, label }) => ({ value: id, label })),
        // What is of no event is found by its document.
        ...records.documents
          .filter(({ event }) => event === undefined)
          .map(({ id, title }) => ({ value: id, label: title })),
      ];
    case "session-kind":
      return choicesOf(site.kinds["session-kinds"], new Set(records.sessions.map(({ kind }) => kind)));
    case "list-kind":
      return choicesOf(site.kinds["list-kinds"], new Set(records.recommendations.map(({ kind }) => kind)));
    case "topic":
      return records.topics.map(({ id, label }) => ({ value: id, label }));
    case "addressee":
      return records.addressees.map(({ id, label }) => ({ value: id, label }));
    case "status":
      return [...new Map(records.documents.map(({ status, standing }) => [status, standing.short]))].map(
        ([value, label]) => ({ value, label }),
      );
    case "organization":
      return findOrganizations(corpus).map(({ id, name }) => ({ value: id, label: name }));
    case "body":
      return choicesOf(site.kinds["organization-kinds"], findKindsInvolved(corpus));
    case "country":
      return [];
  }
}
