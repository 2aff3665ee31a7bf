import { facets } from "#lib/records/derived/facet";
import type { MatchMode } from "#lib/search/engine/query/query-clause";
import { hasSelection, type Selection } from "#lib/search/engine/facets/selection";

/** What the search page is asked: it stands in the address, and so can be shared and gone back to. */
export interface SearchState {
  query: string;
  mode: MatchMode;
  sort: "relevance" | "proceedings";
  selection: Selection;
}

/** Reads the state from the query of an address; what it does not know it leaves out. */
export function readState(search: string): SearchState {
  const params = new URLSearchParams(search);
  const mode = params.get("reach");
  const chosen = facets
    .map((facet) => [facet, params.getAll(facet)] as const)
    .filter(([, values]) => values.length > 0);
  return {
    query: params.get("q") ?? "",
    mode: mode === "exact" || mode === "forms" ? mode : "wide",
    sort: params.get("sort") === "proceedings" ? "proceedings" : "relevance",
    selection: Object.fromEntries(chosen),
  };
}

/** Formats the state as the query of an address, without what is as it is at first: "?q=police&topic=training". */
export function formatState({ query, mode, sort, selection }: SearchState): string {
  const params = new URLSearchParams();
  if (query.trim() !== "") params.set("q", query.trim());
  if (mode !== "wide") params.set("reach", mode);
  if (sort !== "relevance") params.set("sort", sort);
  for (const facet of facets) for (const value of selection[facet] ?? []) params.append(facet, value);
  const text = params.toString();
  return text === "" ? "" : `?${text}`;
}

/** Says whether anything is asked at all. */
export function isAsked({ query, selection }: SearchState): boolean {
  return query.trim() !== "" || hasSelection(selection);
}
