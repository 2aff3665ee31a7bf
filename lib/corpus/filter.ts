import { ListKind, type Recommendation } from "#lib/records/recommendation";
import { SessionKind } from "#lib/records/session";
import { getSession } from "./get";
import { records } from "./records";

/** Which recommendations are wanted; what is absent is not asked for. */
export interface Filter {
  event?: string;
  sessionKind?: SessionKind;
  listKind?: ListKind;
}

/** Builds the address of the filtered list: `/recommendations/alliance-17/panel/finding/`. */
export function buildFilterPath(filter: Filter): string {
  return `/${["recommendations", ...segmentsOf(filter)].join("/")}/`;
}

/** The parts of the address below `/recommendations/`. */
export function segmentsOf(filter: Filter): string[] {
  return [filter.event, filter.sessionKind, filter.listKind].filter((part) => part !== undefined);
}

/** Parses the parts of an address below `/recommendations/`; the other half of {@link segmentsOf}. */
export function parseFilterSegments(segments: readonly string[]): Filter | undefined {
  const rest = [...segments];
  const filter: Filter = {};
  const event = records.events.find((each) => each.id === rest[0])?.id;
  if (event !== undefined) {
    filter.event = event;
    rest.shift();
  }
  const sessionKind = SessionKind.safeParse(rest[0]);
  if (sessionKind.success) {
    filter.sessionKind = sessionKind.data;
    rest.shift();
  }
  const listKind = ListKind.safeParse(rest[0]);
  if (listKind.success) {
    filter.listKind = listKind.data;
    rest.shift();
  }
  return rest.length === 0 ? filter : undefined;
}

/** Finds the recommendations that a filter lets through, in the order of the proceedings. */
export function findRecommendations(filter: Filter = {}): Recommendation[] {
  return records.recommendations.filter(
    (item) =>
      (filter.event === undefined || item.event === filter.event) &&
      (filter.sessionKind === undefined ||
        (item.session !== undefined && getSession(item.session).kind === filter.sessionKind)) &&
      (filter.listKind === undefined || item.kind === filter.listKind),
  );
}

/** Lists every filter that lets something through, the empty one first. */
export function findFilters(): Filter[] {
  const events = [undefined, ...records.events.map((event) => event.id)];
  const all = events.flatMap((event) =>
    [undefined, ...SessionKind.options].flatMap((sessionKind) =>
      [undefined, ...ListKind.options].map((listKind) => buildFilter({ event, sessionKind, listKind })),
    ),
  );
  return all.filter((filter) => findRecommendations(filter).length > 0);
}

/** Builds a filter of the given parts, without those that are undefined. */
export function buildFilter(parts: { [Part in keyof Filter]: Filter[Part] | undefined }): Filter {
  return {
    ...(parts.event === undefined ? {} : { event: parts.event }),
    ...(parts.sessionKind === undefined ? {} : { sessionKind: parts.sessionKind }),
    ...(parts.listKind === undefined ? {} : { listKind: parts.listKind }),
  };
}
