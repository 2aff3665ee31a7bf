import { yearOf } from "#lib/records/event";
import type { CorpusRecords } from "#lib/records/corpus-records";
import type { Facet } from "#lib/records/derived/facet";
import type { Entry } from "#lib/search/engine/entry";
import type { FacetColumn } from "#lib/search/engine/facets/facet-table";
import type { SpokenText } from "#lib/search/engine/terms/families";
import type { Synonyms } from "#lib/search/engine/terms/synonyms";
import { buildSearchDocuments } from "./documents";
import type { PlacedDocument } from "./placed-document";
import type { Surroundings } from "./named-documents";
import { buildFacetTable, type CountryNames } from "#lib/search/portal/facet-values";
import { foldWord } from "#lib/search/engine/text/encoder";
import { buildEntry } from "#lib/search/portal/fields";
import type { SearchDocument } from "./search-document";
import { listSpokenTexts } from "./spoken-texts";
import { listReferences } from "./references";
import { keepFound } from "#lib/search/portal/synonym-choice";

/** An event, session or document as that in which others stand. */
export interface SearchContext {
  id: string;
  label: string;
  event?: string;
}

/** All that is searched: the documents in their order, what they stand in, what means the same, and by what hits can be narrowed. */
export interface SearchCorpus {
  events: readonly (SearchContext & { year: number })[];
  /** Sessions, by whose titles and organizers too their hits are found. */
  sessions: readonly (SearchContext & { title: string; bodies: readonly string[] })[];
  documents: readonly SearchContext[];
  placed: readonly PlacedDocument[];
  /** The texts of these with the languages of their words. */
  texts: readonly SpokenText[];
  synonyms: Synonyms;
  /** Words of the language, folded. */
  dictionary: readonly string[];
  facets: Record<Facet, FacetColumn>;
}

/** What else is searched by: what means the same, the countries that texts may name, and what the records do not say of the portal. */
export interface SearchSettings extends Partial<Surroundings> {
  synonyms?: Synonyms;
  /** The language of the portal's own words, a tag of BCP 47. */
  language?: string;
  /** Words of the language that readers ask in. */
  dictionary?: readonly string[];
  countries?: readonly CountryNames[];
}

/** Builds what is searched from all records. */
export function buildSearchCorpus(
  records: CorpusRecords,
  {
    synonyms = [],
    dictionary = [],
    countries = [],
    pages = [],
    eventWord = "event",
    language = "en",
  }: SearchSettings = {},
): SearchCorpus {
  const placed = buildSearchDocuments(records, { pages, eventWord });
  const bodyNames = new Map(
    records.organizations.map(({ id, name, acronym = "" }) => [id, `${name} ${acronym}`.trim()]),
  );
  return {
    events: records.events.map((event) => ({ id: event.id, label: event.label, year: yearOf(event) ?? 0 })),
    sessions: records.sessions.map((session) => ({
      id: session.id,
      label: session.label,
      title: session.title,
      event: session.event,
      bodies: [...session.organizers, ...session.coOrganizers, ...session.contributors].flatMap(({ organizations }) =>
        organizations.flatMap((id) => bodyNames.get(id) ?? []),
      ),
    })),
    documents: records.documents.map((document) => ({
      id: document.id,
      label: document.title,
      ...(document.event === undefined ? {} : { event: document.event }),
    })),
    placed,
    texts: listSpokenTexts(records, placed, language),
    synonyms: keepFound([...synonyms, ...listInstrumentNames(records)], placed),
    dictionary: [...new Set(dictionary.map(foldWord))],
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
    return session === undefined ? "" : [session.title, session.label, nameEvent(event), ...session.bodies].join(". ");
  };
  const eventOf = ({ sessions: ids, document, event }: PlacedDocument) => {
    const about = event ?? documents.find(({ id }) => id === document)?.event ?? "";
    return ids.length > 0 ? "" : nameEvent(eventsById.get(about));
  };
  const venueOf = ({ kind, sessions: ids, document, section }: PlacedDocument) => {
    const within = ids.flatMap((id) => sessionsById.get(id) ?? []);
    const labels = events.filter(({ id }) => within.some(({ event }) => event === id)).map(({ label }) => label);
    if (kind === "person") return labels;
    const [first] = within;
    const own = kind === "session" || first === undefined ? documents.find(({ id }) => id === document) : first;
    // A number says nothing without what it is of.
    const about = kind === "figure" && section !== undefined && !labels.includes(section) ? [section] : [];
    return [...about, ...(own === undefined ? labels : [own.label, ...labels])];
  };
  return placed.map((each, ordinal) => {
    const context = [...each.sessions.map(headingOf), each.section ?? "", eventOf(each)].join(" ");
    const { id, kind, label, title, names = [], text, lang, translated = "" } = each;
    const venue = venueOf(each).join(" · ");
    const document = { id, kind, label, venue, title, names, text, ...(lang === undefined ? {} : { lang }) };
    const within = each.sessions.map((of) => {
      const session = sessionsById.get(of);
      return { session, event: eventsById.get(session?.event ?? "") };
    });
    const entry = buildEntry(document, ordinal, kind === "session" ? (accounts.get(id) ?? "") : translated, context);
    const references = listReferences(each, within);
    return references.length === 0 ? entry : Object.assign(entry, { references });
  });
}

function nameEvent(event: (SearchContext & { year: number }) | undefined): string {
  return event === undefined ? "" : `${event.label} ${event.year === 0 ? "" : event.year}`;
}

/* What an instrument is usually called stands for its name: who cites it is found by both. */
function listInstrumentNames({ instruments }: CorpusRecords): Synonyms {
  return instruments.flatMap(({ name, alternateNames = [] }) =>
    alternateNames.length === 0
      ? []
      : [{ same: [name, ...alternateNames].map((each) => each.replace(/[,<>=~]/gu, " ")) }],
  );
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
