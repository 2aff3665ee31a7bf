import { parseId } from "./identifier";
import { buildPagePath, parsePagePath } from "./permalink";
import { buildMemberId, joinNames, namesOf, parseMemberId } from "./name";

/** Where the search is. */
export const searchPath = "/search/";

/** Where the description of the search for browsers is (OpenSearch 1.1). */
export const openSearchPath = "/opensearch.xml";

/** Builds the address of the search for some words: `/search/?q=guardianship`. */
export function buildSearchPath(query: string): string {
  return `${searchPath}?${new URLSearchParams({ q: query }).toString()}`;
}

/** Parses the address of a search into its words; the other half of {@link buildSearchPath}. */
export function parseSearchPath(path: string): string | undefined {
  if (!path.startsWith(`${searchPath}?`)) return undefined;
  return new URLSearchParams(path.slice(searchPath.length)).get("q") ?? undefined;
}

/** Builds the template of such an address with a placeholder, as OpenSearch and schema.org have it: `/search/?q={words}`. */
export function buildSearchTemplate(placeholder: string): string {
  return `${searchPath}?q={${placeholder}}`;
}

/** A cell of the matrix: the names of a topic and of an addressee. */
export interface CellParts {
  topic: string;
  addressee: string;
}

/** Builds the address of a cell of the matrix: `/matrix/guardianship/participating-states/`. */
export function buildCellPath({ topic, addressee }: CellParts): string {
  return buildPagePath(joinNames(["matrix", topic, addressee]));
}

/** Parses the address of a cell of the matrix; the other half of {@link buildCellPath}. */
export function parseCellPath(path: string): CellParts | undefined {
  const [matrix, topic, addressee, ...more] = namesOf(parsePagePath(path) ?? "");
  return matrix !== "matrix" || topic === undefined || addressee === undefined || more.length > 0
    ? undefined
    : { topic, addressee };
}

/** Builds the address of the list of recommendations by the names it is narrowed by: `/recommendations/harbour-3/panel/`. */
export function buildListPath(names: readonly string[]): string {
  return buildPagePath(joinNames(["recommendations", ...names]));
}

/** Parses the address of the list of recommendations into the names it is narrowed by; the other half of {@link buildListPath}. */
export function parseListPath(path: string): string[] | undefined {
  const [list, ...names] = namesOf(parsePagePath(path) ?? "");
  return list === "recommendations" ? names : undefined;
}

/** Builds the address of a chart: `/figures/timeline/`. */
export function buildChartPath(id: string): string {
  return buildPagePath(joinNames(["figures", id]));
}

/** Parses the address of a chart; the other half of {@link buildChartPath}. */
export function parseChartPath(path: string): string | undefined {
  const [figures, id, ...more] = namesOf(parsePagePath(path) ?? "");
  return figures === "figures" && more.length === 0 ? id : undefined;
}

/** Builds the address at which the wordings of a session are shown side by side: `/harbour-3/panel-1/compare/`. */
export function buildComparePath(session: string): string {
  return buildPagePath(buildMemberId(session, "compare"));
}

/** Parses such an address into the identifier of the session; the other half of {@link buildComparePath}. */
export function parseComparePath(path: string): string | undefined {
  const { holder = "", name } = parseMemberId(parsePagePath(path) ?? "") ?? {};
  return name === "compare" && parseId(holder)?.kind === "session" ? holder : undefined;
}
