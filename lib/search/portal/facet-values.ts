import type { CorpusRecords } from "#lib/records/corpus-records";
import type { Facet } from "#lib/records/derived/facet";
import { findInvolved } from "#lib/records/people/involved";
import { findMentions } from "#lib/records/text/mention";
import type { FacetColumn } from "#lib/search/engine/facets/facet-table";
import { mapFacets } from "./facet-columns";
import type { PlacedDocument } from "#lib/search/portal/documents/placed-document";

/** A country as texts name it: its code of ISO 3166-1 and its names. */
export interface CountryNames {
  code: string;
  names: readonly string[];
}

/**
 * Builds the table by which search documents can be narrowed. A country counts where the document names it; an
 * organization also where it arranged the session, or somebody took part for it.
 */
export function buildFacetTable(
  records: CorpusRecords,
  entries: readonly PlacedDocument[],
  countries: readonly CountryNames[],
): Record<Facet, FacetColumn> {
  const valuesOf = buildReaders(records, countries);
  return mapFacets((facet) => buildColumn(entries.map((entry) => valuesOf[facet](entry))));
}

/* Values in the order in which they are met, which is that of the proceedings. */
function buildColumn(lists: readonly (readonly string[])[]): FacetColumn {
  const places = new Map<string, number>();
  const of = lists.map((list) =>
    [...new Set(list)]
      .map((value) => {
        const place = places.get(value) ?? places.size;
        places.set(value, place);
        return place;
      })
      .sort((a, b) => a - b),
  );
  return { values: [...places.keys()], of };
}

function buildReaders(
  records: CorpusRecords,
  countries: readonly CountryNames[],
): Record<Facet, (entry: PlacedDocument) => readonly string[]> {
  const items = new Map(records.recommendations.map((item) => [item.id, item]));
  const sessions = new Map(records.sessions.map((session) => [session.id, session]));
  const documents = new Map(records.documents.map((document) => [document.id, document]));
  const named = buildNamed(countries.map(({ code, names }) => ({ id: code, names })));
  const bodies = buildNamed(
    records.organizations.map(({ id, names, acronym }) => ({
      id,
      names: [...names, ...(acronym === undefined ? [] : [acronym])],
    })),
  );
  const took = findInvolved(records.sessions);
  const kinds = new Map(records.organizations.map(({ id, kind }) => [id, kind]));
  // An item is its session's: who arranged that, or spoke in it, had a part in what came of it.
  const tookPart = ({ id, kind, sessions: ids }: PlacedDocument) =>
    (kind === "recommendation" || kind === "wording" ? ids : [id]).flatMap((each) => [...(took.get(each) ?? [])]);
  return {
    kind: ({ kind }) => [kind],
    // What is of no event is its document's.
    event: ({ sessions: ids, document }) => [
      ...ids.flatMap((id) => sessions.get(id)?.event ?? []),
      ...(ids.length > 0 ? [] : listOf(documents.get(document ?? "")?.event ?? document)),
    ],
    "session-kind": ({ sessions: ids }) => ids.flatMap((id) => sessions.get(id)?.kind ?? []),
    "list-kind": ({ id }) => [items.get(id)?.kind].flatMap((kind) => kind ?? []),
    topic: ({ id }) => items.get(id)?.topics ?? [],
    addressee: ({ id }) => items.get(id)?.addressees ?? [],
    status: ({ id, document, kind }) =>
      listOf(documents.get((kind === "session" ? sessions.get(id)?.document : document) ?? "")?.status),
    country: ({ kind, title, text }) => named(kind === "person" ? text : `${title}. ${text}`),
    organization: (entry) => [...tookPart(entry), ...bodies(`${entry.title}. ${entry.text}`)],
    body: (entry) => (entry.kind === "person" ? [] : tookPart(entry).flatMap((id) => kinds.get(id) ?? [])),
  };
}

function listOf(value: string | undefined): string[] {
  return value === undefined ? [] : [value];
}

/* Finds whose names stand in a text; names that several have are theirs all. */
function buildNamed(all: readonly { id: string; names: readonly string[] }[]): (text: string) => string[] {
  const ids = new Map<string, string[]>();
  for (const { id, names } of all) for (const name of names) ids.set(name, [...(ids.get(name) ?? []), id]);
  const forms = [...ids].map(([words, names]) => ({ words, names }));
  return (text) => findMentions(text, forms).flatMap(({ names }) => names);
}
