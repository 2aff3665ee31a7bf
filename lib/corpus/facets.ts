import { labelOfEvent, labelOfSessionKind } from "#lib/records/label";
import { ListKind } from "#lib/records/recommendation";
import { SessionKind } from "#lib/records/session";
import { buildFilter, buildFilterPath, type Filter, findRecommendations } from "./filter";
import { getEvent } from "./get";
import { records } from "./records";

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

const listLabels: Record<ListKind, string> = {
  recommendation: "Recommendations",
  finding: "Findings",
  conclusion: "Conclusions",
};

/** Finds the facets of the list of recommendations as they stand under a filter. */
export function findFacets(filter: Filter): Facet[] {
  const choice = (parts: { [Part in keyof Filter]: Filter[Part] | undefined }, label: string): FacetChoice => {
    const next = buildFilter({ ...filter, ...parts });
    const to = buildFilterPath(next);
    return { to, label, count: findRecommendations(next).length, current: to === buildFilterPath(filter) };
  };
  const kinds = SessionKind.options.filter((kind) => findRecommendations({ sessionKind: kind }).length > 0);
  return [
    {
      name: "Conference",
      choices: [
        choice({ event: undefined }, "All"),
        ...records.events.map((event) => choice({ event: event.id }, labelOfEvent(event))),
      ],
    },
    {
      name: "Session",
      choices: [
        choice({ sessionKind: undefined }, "All"),
        ...kinds.map((kind) => choice({ sessionKind: kind }, labelOfSessionKind(kind))),
      ],
    },
    {
      name: "Listed as",
      choices: [
        choice({ listKind: undefined }, "All"),
        ...ListKind.options.map((kind) => choice({ listKind: kind }, listLabels[kind])),
      ],
    },
  ];
}

/** Formats what a filter leaves as a title: "Findings of the panels, 17th Alliance conference". */
export function titleOfFilter(filter: Filter): string {
  const what =
    filter.listKind === undefined ? "Recommendations, findings and conclusions" : listLabels[filter.listKind];
  const where =
    filter.sessionKind === undefined ? "" : ` of the ${labelOfSessionKind(filter.sessionKind).toLowerCase()}`;
  return filter.event === undefined ? `${what}${where}` : `${what}${where}, ${labelOfEvent(getEvent(filter.event))}`;
}
