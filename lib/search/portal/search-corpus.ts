import { yearOf } from "#lib/records/event";
import type { CorpusRecords } from "#lib/records/corpus-records";
import type { Facet } from "#lib/records/derived/facet";
import type { Entry } from "#lib/search/engine/entry";
import type { FacetColumn } from "#lib/search/engine/facets/facet-table";
import type { Synonyms } from "#lib/search/engine/terms/synonyms";
import { buildSearchDocuments, type PlacedDocument } from "./documents";
import { buildFacetTable, type CountryNames } from "./facet-values";
import { buildEntry } from "./fields";
import type { SearchDocument } from "./search-document";
import { keepFound } from "./synonym-choice";

/** An event, session or document as that in which others stand. */
export interface SearchContext {
  id: string;
  label: string;
  event?: string;
}

/** All that is searched: the documents in their order, what they stand in, what means the same, and by what hits can be narrowed. */
export interface SearchCorpus {
  events: readonly (SearchContext & { year: number })[];
  /** Sessions, by whose titles too their hits are found. */
  sessions: readonly (SearchContext & { title: string })[];
  documents: readonly SearchContext[];
  placed: readonly PlacedDocument[];
  synonyms: Synonyms;
  facets: Record<Facet, FacetColumn>;
}

/** Builds what is searched from all records, what means the same, and the countries that texts may name. */
export function buildSearchCorpus(
  records: CorpusRecords,
  synonyms: Synonyms = [],
  countries: readonly CountryNames[] = [],
): SearchCorpus {
  const placed = buildSearchDocuments(records);
  return {
    events: records.events.map((event) => ({ id: event.id, label: event.label, year: yearOf(event) ?? 0 })),
    sessions: records.sessions.map((session) => ({
      id: session.id,
      label: session.label,
      title: session.title,
      event: session.event,
    })),
    documents: records.documents.map((document) => ({
      id: document.id,
      label: document.title,
      ...(document.event === undefined ? {} : { event: document.event }),
    })),
    placed,
    synonyms: keepFound(synonyms, placed),
    facets: buildFacetTable(records, placed, countries),
  };
}

/** Builds the entries of what is searched, in its order, each with what is searched of it by field. */
export function buildEntries({ events, sessions, documents, placed }: SearchCorpus): Entry<SearchDocument>[] {
  const eventsById = new Map(events.map((event) => [event.id, event]));
  const sessionsById = new Map(sessions.map((session) => [session.id, session]));
  const accounts = gatherAccounts(placed);
  const headingOf = (id: string) => {
    const session = sessionsById.get(id);
    const event = eventsById.get(session?.event ?? "");
    return session === undefined
      ? ""
      : `${session.title}. ${session.label}. ${event?.label ?? ""} ${event === undefined || event.year === 0 ? "" : event.year}`;
  };
  const venueOf = ({ kind, sessions: ids, document }: PlacedDocument) => {
    const within = ids.flatMap((id) => sessionsById.get(id) ?? []);
    const labels = events.filter(({ id }) => within.some(({ event }) => event === id)).map(({ label }) => label);
    if (kind === "person") return labels;
    const [first] = within;
    const own = kind === "session" || first === undefined ? documents.find(({ id }) => id === document) : first;
    return own === undefined ? labels : [own.label, ...labels];
  };
  return placed.map((each, ordinal) => {
    const context = [...each.sessions.map(headingOf), each.section ?? ""].join(" ");
    const { id, kind, label, title, names = [], text } = each;
    const document = { id, kind, label, venue: venueOf(each).join(" · "), title, names, text };
    return buildEntry(document, ordinal, kind === "session" ? (accounts.get(id) ?? "") : "", context);
  });
}

/* The paragraphs of each session, put together, by its identifier. */
function gatherAccounts(placed: readonly PlacedDocument[]): Map<string, string> {
  const accounts = new Map<string, string>();
  for (const { kind, sessions, text } of placed) {
    const [session] = sessions;
    if (kind !== "paragraph" || session === undefined) continue;
    const before = accounts.get(session);
    accounts.set(session, before === undefined ? text : `${before} ${text}`);
  }
  return accounts;
}
