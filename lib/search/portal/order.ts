import type { SearchKind } from "#lib/records/derived/facet";
import type { PlacedDocument } from "#lib/search/portal/documents/placed-document";
import type { SearchCorpus } from "#lib/search/portal/documents/search-corpus";

/* Within a session or document: who took part, then the words as they stand, then what is drawn from them. */
const kindOrder: Readonly<Record<SearchKind, number>> = {
  session: 0,
  person: 1,
  paragraph: 2,
  quotation: 3,
  recommendation: 4,
  wording: 5,
  figure: 6,
  instrument: 7,
  event: -2,
  document: -1,
  organization: 8,
  term: 8,
  operation: 8,
  project: 8,
  publication: 8,
  visit: 8,
  page: 9,
};

/** Builds the rank of each search document in the order of the proceedings: by event, session or document, and kind. */
export function buildOrder({
  events,
  sessions,
  documents,
  placed,
}: Pick<SearchCorpus, "events" | "sessions" | "documents" | "placed">): number[] {
  const placeOf = (lists: readonly { id: string }[]) => new Map(lists.map(({ id }, at) => [id, at]));
  const [eventPlace, sessionPlace, documentPlace] = [placeOf(events), placeOf(sessions), placeOf(documents)];
  const eventOf = new Map([...sessions, ...documents].map(({ id, event }) => [id, event ?? ""]));
  const last = placed.length;
  const keyOf = ({ sessions: [session = ""], document = "", kind }: PlacedDocument): number[] => [
    eventPlace.get(eventOf.get(session) ?? eventOf.get(document) ?? "") ?? last,
    sessionPlace.get(session) ?? last,
    documentPlace.get(document) ?? last,
    kindOrder[kind],
  ];
  const keys = placed.map(keyOf);
  const sorted = placed.map((_, at) => at).sort((a, b) => compareKeys(keys[a] ?? [], keys[b] ?? []) || a - b);
  const order: number[] = [];
  sorted.forEach((ordinal, rank) => {
    order[ordinal] = rank;
  });
  return order;
}

function compareKeys(a: readonly number[], b: readonly number[]): number {
  const differs = a.findIndex((value, at) => value !== b[at]);
  return differs < 0 ? 0 : (a[differs] ?? 0) - (b[differs] ?? 0);
}
