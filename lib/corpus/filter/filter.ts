import { buildListPath, buildNarrowingPath } from "#lib/address/page-path";
import type { Recommendation } from "#lib/records/recommendation";
import type { KindName } from "#lib/records/kind";
import type { Corpus } from "#lib/corpus/corpus";
import { groupBy } from "#lib/text/group-by";
import { findBodyKindsOf } from "#lib/corpus/people/body-kind";
import { memoize } from "#lib/corpus/index/memoize";
import { findInOrder } from "./order";

/**
 * Which recommendations are wanted; what is absent is not asked for. The status of the text, and the kind of a body that spoke in
 * the session or organized it, are asked for alone: together they would make thousands of pages.
 */
export interface Filter {
  event?: string;
  sessionKind?: string;
  listKind?: string;
  status?: string;
  body?: string;
}

/** A filter whose parts may also be given as undefined. */
export type FilterParts = { [Part in keyof Filter]: Filter[Part] | undefined };

/** Builds the address of the filtered list: `/recommendations/harbour-3/panel/finding/`. */
export function buildFilterPath(filter: FilterParts): string {
  return buildListPath(segmentsOf(filter));
}

/** Builds the address at which the list that a filter gives can be narrowed further, by the facets of the search. */
export function buildFurtherPath({ event, sessionKind, listKind, status, body }: FilterParts): string {
  const chosen = { event, "session-kind": sessionKind, "list-kind": listKind, status, body };
  return buildNarrowingPath(
    Object.fromEntries(
      Object.entries(chosen).flatMap(([facet, value]) => (value === undefined ? [] : [[facet, value]])),
    ),
  );
}

/** The parts of the address below `/recommendations/`. */
export function segmentsOf({ event, sessionKind, listKind, status, body }: FilterParts): string[] {
  if (status !== undefined) return ["status", status];
  if (body !== undefined) return ["body", body];
  return [event, sessionKind, listKind].filter((part) => part !== undefined);
}

/** Parses the parts of an address below `/recommendations/`; the other half of {@link segmentsOf}. */
export function parseFilterSegments(corpus: Corpus, segments: readonly string[]): Filter | undefined {
  const alone = parseAlone(corpus, segments);
  if (alone !== undefined) return alone;
  const rest = [...segments];
  const take = <Value>(value: Value | undefined): Value | undefined => {
    if (value !== undefined) rest.shift();
    return value;
  };
  const event = take(corpus.find("events", rest[0] ?? "")?.id);
  const sessionKind = take(idOfKind(corpus, "session-kinds", rest[0]));
  const listKind = take(idOfKind(corpus, "list-kinds", rest[0]));
  return rest.length === 0 ? buildFilter({ event, sessionKind, listKind }) : undefined;
}

function parseAlone(corpus: Corpus, [facet, value, ...rest]: readonly string[]): Filter | undefined {
  const status = facet === "status" ? idOfKind(corpus, "statuses", value) : undefined;
  const body = facet === "body" ? idOfKind(corpus, "organization-kinds", value) : undefined;
  if (rest.length > 0 || (status ?? body) === undefined) return undefined;
  return buildFilter({ status, body });
}

function idOfKind(corpus: Corpus, name: KindName, id: string | undefined): string | undefined {
  return corpus.site.kinds[name].some((kind) => kind.id === id) ? id : undefined;
}

const itemsByFilter = memoize((corpus) =>
  groupBy(findInOrder(corpus), ({ event, session, kind, status }) => {
    const sessionKind = session === undefined ? undefined : corpus.get("sessions", session).kind;
    const filters = [
      ...combine([undefined, event], [undefined, sessionKind], [undefined, kind]),
      { status },
      ...findBodyKindsOf(corpus, session).map((body) => ({ body })),
    ];
    return filters.map(buildFilterPath);
  }),
);

/** Finds the recommendations that a filter lets through, in the order of the proceedings. */
export function findRecommendations(corpus: Corpus, filter: Filter = {}): Recommendation[] {
  return itemsByFilter(corpus).get(buildFilterPath(filter)) ?? [];
}

/** Lists every filter that lets something through, the empty one first. */
export function findFilters(corpus: Corpus): Filter[] {
  const events = corpus.records.events.map(({ id }) => id);
  const idsOf = (name: KindName, filterBy: (id: string) => Filter) => {
    const used = corpus.site.kinds[name].filter(({ id }) => findRecommendations(corpus, filterBy(id)).length > 0);
    // One kind that all items share parts nothing.
    return used.length > 1 ? [undefined, ...used.map(({ id }) => id)] : [undefined];
  };
  const sessionKinds = idsOf("session-kinds", (sessionKind) => ({ sessionKind }));
  const listKinds = idsOf("list-kinds", (listKind) => ({ listKind }));
  const statuses = idsOf("statuses", (status) => ({ status })).flatMap((status) =>
    status === undefined ? [] : { status },
  );
  const bodies = corpus.site.kinds["organization-kinds"].map(({ id }) => ({ body: id }));
  return [...combine([undefined, ...events], sessionKinds, listKinds).map(buildFilter), ...statuses, ...bodies].filter(
    (filter) => findRecommendations(corpus, filter).length > 0,
  );
}

const canonicalFilters = memoize((corpus) => {
  const first = new Map<string, Filter>();
  const lengthOf = (filter: Filter) => segmentsOf(filter).length;
  const keyOf = (filter: Filter) =>
    findRecommendations(corpus, filter)
      .map(({ id }) => id)
      .join(" ");
  const shortestFirst = [...findFilters(corpus)].sort((a, b) => lengthOf(a) - lengthOf(b));
  for (const filter of shortestFirst) if (!first.has(keyOf(filter))) first.set(keyOf(filter), filter);
  return { first, keyOf };
});

/** Finds the filter whose page is the one address of what a filter lets through: the shortest that lets through the same. */
export function findCanonicalFilter(corpus: Corpus, filter: Filter): Filter {
  const { first, keyOf } = canonicalFilters(corpus);
  return first.get(keyOf(filter)) ?? filter;
}

function combine(
  events: readonly (string | undefined)[],
  sessionKinds: readonly (string | undefined)[],
  listKinds: readonly (string | undefined)[],
): Pick<FilterParts, "event" | "sessionKind" | "listKind">[] {
  return events.flatMap((event) =>
    sessionKinds.flatMap((sessionKind) => listKinds.map((listKind) => ({ event, sessionKind, listKind }))),
  );
}

/** Builds a filter of the given parts, without those that are undefined. */
export function buildFilter(parts: FilterParts): Filter {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined));
}
