import { facetNames } from "./facet-names";
import { findKind, type Kind, type KindName } from "#lib/records/kind";
import type { Corpus } from "#lib/corpus/corpus";
import { capitalise } from "#lib/text/capitalise";
import { buildId } from "#lib/address/identifier";
import { buildPath } from "#lib/address/permalink";
import { findTermItems, findTerms } from "./term";
import { groupBy } from "#lib/text/group-by";
import { buildFilter, buildFilterPath, type Filter, type FilterParts, findRecommendations, segmentsOf } from "./filter";

const { status: statusName, body: bodyName } = facetNames;

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

/** Finds the facets of the list of recommendations under a filter; status and kind of body are asked for alone, so they stand alone. */
export function findFacets(corpus: Corpus, filter: Filter): Facet[] {
  const isAlone = (filter.status ?? filter.body) !== undefined;
  const together = isAlone ? [] : findFacetsTogether(corpus, filter);
  const alone = isAlone || segmentsOf(filter).length === 0 ? findFacetsAlone(corpus, filter) : [];
  // Where there is one choice beside all, there is nothing to choose; what is in force stays, what leaves nothing goes.
  return [...together, ...alone]
    .filter(({ choices }) => choices.length > 2 || choices.slice(1).some(({ current }) => current))
    .map(({ name, choices }) => ({ name, choices: choices.filter(({ count, current }) => count > 0 || current) }));
}

function findFacetsTogether(corpus: Corpus, filter: Filter): Facet[] {
  const choice = buildChoice(corpus, filter);
  const { event, kinds } = corpus.site;
  const { events } = corpus.records;
  const isPlain = segmentsOf({ ...filter, event: undefined }).length === 0;
  const used = (name: KindName, filterBy: (id: string) => Filter) =>
    kinds[name].filter(({ id }) => findRecommendations(corpus, filterBy(id)).length > 0);
  return [
    {
      name: capitalise(event.one),
      choices: [
        choice({ event: undefined }, "All"),
        ...events.map((each) => choice({ event: each.id }, each.label)),
        ...(isPlain && events.length > 1 ? findDocumentsOfNone(corpus) : []),
      ],
    },
    {
      name: "Session",
      choices: [
        choice({ sessionKind: undefined }, "All"),
        ...used("session-kinds", (sessionKind) => ({ sessionKind })).map(({ id, plural }) =>
          choice({ sessionKind: id }, plural),
        ),
      ],
    },
    {
      name: "Type",
      choices: [
        choice({ listKind: undefined }, "All"),
        ...used("list-kinds", (listKind) => ({ listKind })).map(({ id, plural }) => choice({ listKind: id }, plural)),
      ],
    },
  ];
}

/* Of one facet at a time: beside the others they would make thousands of pages. */
function findFacetsAlone(corpus: Corpus, filter: Filter): Facet[] {
  const facet = (name: string, part: "status" | "body", kinds: readonly Kind[]): Facet => {
    const choice = buildChoice(corpus, { [part]: filter[part] });
    return {
      name,
      choices: [
        choice({ [part]: undefined }, "All"),
        ...kinds.map(({ id, plural }) => choice({ [part]: id }, capitalise(plural))).filter(({ count }) => count > 0),
      ],
    };
  };
  const { kinds } = corpus.site;
  return [
    ...(filter.body === undefined ? [facet(statusName, "status", kinds.statuses)] : []),
    ...(filter.status === undefined ? [facet(bodyName, "body", kinds["organization-kinds"])] : []),
  ];
}

function buildChoice(corpus: Corpus, filter: Filter): (parts: FilterParts, label: string) => FacetChoice {
  return (parts, label) => {
    const next = buildFilter({ ...filter, ...parts });
    const to = buildFilterPath(next);
    return { to, label, count: findRecommendations(corpus, next).length, current: to === buildFilterPath(filter) };
  };
}

/* What is of no conference stands in its document. */
function findDocumentsOfNone(corpus: Corpus): FacetChoice[] {
  const byDocument = groupBy(
    findRecommendations(corpus).filter(({ event }) => event === undefined),
    ({ document }) => [document],
  );
  return [...byDocument].map(([id, { length }]) => ({
    to: buildPath(id),
    label: corpus.get("documents", id).title,
    count: length,
    current: false,
  }));
}

/** Finds the facets whose choices have pages of their own: of topics and of who is asked, each without what no item has. */
export function findTermFacets(corpus: Corpus): Facet[] {
  const vocabularies = [
    { vocabulary: "topics", name: "Topic" },
    { vocabulary: "addressees", name: "Who is asked" },
  ] as const;
  return vocabularies
    .map(({ vocabulary, name }) => ({
      name,
      choices: findTerms(corpus, vocabulary)
        .map(({ id, label }) => ({
          to: buildPath(buildId({ kind: "term", vocabulary, term: id })),
          label,
          count: findTermItems(corpus, vocabulary, id).length,
          current: false,
        }))
        .filter(({ count }) => count > 0),
    }))
    .filter(({ choices }) => choices.length > 0);
}

/** Formats what a filter leaves as a title: "Findings of the panels, 3rd Harbour Forum", "Kind of body: Trade unions". */
export function titleOfFilter(corpus: Corpus, { event, sessionKind, listKind, status, body }: Filter): string {
  const { kinds } = corpus.site;
  if (status !== undefined) return `${statusName}: ${capitalise(findKind(kinds.statuses, status).plural)}`;
  if (body !== undefined) return `${bodyName}: ${findKind(kinds["organization-kinds"], body).plural}`;
  const what = listKind === undefined ? nameItems(corpus) : findKind(kinds["list-kinds"], listKind).plural;
  const where =
    sessionKind === undefined ? "" : ` of the ${findKind(kinds["session-kinds"], sessionKind).plural.toLowerCase()}`;
  return event === undefined ? `${what}${where}` : `${what}${where}, ${corpus.get("events", event).label}`;
}

const conjunction = new Intl.ListFormat("en-GB");

/** Names all that the portal's lists hold, by the kinds that there are: "Recommendations, findings and conclusions". */
export function nameItems(corpus: Corpus): string {
  const used = corpus.site.kinds["list-kinds"].filter(
    ({ id }) => findRecommendations(corpus, { listKind: id }).length > 0,
  );
  const names = used.map(({ plural }) => plural.toLowerCase());
  return capitalise(conjunction.format(names.length === 0 ? ["recommendations"] : names));
}

/** Names the list of all items where room is scarce: "Recommendations" where there are any, or by the one kind that it has. */
export function nameList(corpus: Corpus): string {
  const used = corpus.site.kinds["list-kinds"].filter(
    ({ id }) => findRecommendations(corpus, { listKind: id }).length > 0,
  );
  const named = used.find(({ id }) => id === "recommendation") ?? (used.length === 1 ? used[0] : undefined);
  return named?.plural ?? "Items";
}
