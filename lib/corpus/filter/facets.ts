import { labelOfEvent, labelOfListKind, labelOfSessionKind } from "#lib/records/label";
import { ListKind } from "#lib/records/recommendation";
import { SessionKind } from "#lib/records/session";
import type { Corpus } from "#lib/corpus/corpus";
import { buildFilter, buildFilterPath, type Filter, findRecommendations } from "./filter";

/** One value of a facet: where it leads, what it is called, how many it leaves, whether it is in force. */
export interface FacetChoice {
  to: string;
  label: string;
  count: number;
  current: boolean;
}

/** A facet and its choices; "all" stands first. */
export interface Facet {
  name: string;
  choices: FacetChoice[];
}

/** Finds the facets of the list of recommendations under a filter. */
export function findFacets(corpus: Corpus, filter: Filter): Facet[] {
  const choice = (parts: { [Part in keyof Filter]: Filter[Part] | undefined }, label: string): FacetChoice => {
    const next = buildFilter({ ...filter, ...parts });
    const to = buildFilterPath(next);
    return { to, label, count: findRecommendations(corpus, next).length, current: to === buildFilterPath(filter) };
  };
  const sessionKinds = SessionKind.options.filter(
    (kind) => findRecommendations(corpus, { sessionKind: kind }).length > 0,
  );
  return [
    {
      name: "Conference",
      choices: [
        choice({ event: undefined }, "All"),
        ...corpus.records.events.map((event) => choice({ event: event.id }, labelOfEvent(event))),
      ],
    },
    {
      name: "Session",
      choices: [
        choice({ sessionKind: undefined }, "All"),
        ...sessionKinds.map((kind) => choice({ sessionKind: kind }, labelOfSessionKind(kind))),
      ],
    },
    {
      name: "Listed as",
      choices: [
        choice({ listKind: undefined }, "All"),
        ...ListKind.options.map((kind) => choice({ listKind: kind }, labelOfListKind(kind))),
      ],
    },
  ];
}

/** Formats what a filter leaves as a title: "Findings of the panels, 17th Alliance conference". */
export function titleOfFilter(corpus: Corpus, { event, sessionKind, listKind }: Filter): string {
  const what = listKind === undefined ? "Recommendations, findings and conclusions" : labelOfListKind(listKind);
  const where = sessionKind === undefined ? "" : ` of the ${labelOfSessionKind(sessionKind).toLowerCase()}`;
  return event === undefined ? `${what}${where}` : `${what}${where}, ${labelOfEvent(corpus.get("events", event))}`;
}
