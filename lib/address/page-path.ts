import { anchorOf, buildAnchored, pageOf } from "./anchor";
import { parseId, type Vocabulary } from "./identifier";
import { buildPagePath, parsePagePath } from "./permalink";
import { buildMemberId, joinNames, namesOf, parseMemberId } from "./name";

/** Where the search is. */
export const searchPath = "/search/";

/** Where the description of the search for browsers is (OpenSearch 1.1). */
export const openSearchPath = "/opensearch.xml";

/** Builds the address of the search for some words, among what is chosen of facets: `/search/?q=port+authorities&topic=guardianship`. */
export function buildSearchPath(query: string, chosen: Readonly<Record<string, string>> = {}): string {
  return `${searchPath}?${new URLSearchParams({ q: query, ...chosen }).toString()}`;
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

/** Builds the address at which the list is narrowed in place, its filters open and some chosen: `/recommendations/?event=harbour-3#filter`. */
export function buildNarrowingPath(chosen: Readonly<Record<string, string>> = {}): string {
  const query = new URLSearchParams(chosen).toString();
  return `${buildListPath([])}${query === "" ? "" : `?${query}`}#${filterAnchor}`;
}

/** The anchor of the filters of the list. */
export const filterAnchor = "filter";

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

/** Builds the address at which two conferences are compared: `/compare/harbour-2/harbour-3/`. */
export function buildComparisonPath({ earlier, later }: { earlier: string; later: string }): string {
  return buildPagePath(joinNames(["compare", earlier, later]));
}

/** Parses such an address into the names of both; the other half of {@link buildComparisonPath}. */
export function parseComparisonPath(path: string): { earlier: string; later: string } | undefined {
  const [earlier, later] = parseBelowCompare(path) ?? [];
  return earlier === undefined || later === undefined || isVocabulary(earlier) || earlier === "documents"
    ? undefined
    : { earlier, later };
}

/** Builds the address at which what each conference said about a term stands side by side: `/compare/topics/guardianship/`. */
export function buildTermComparisonPath({ vocabulary, term }: { vocabulary: Vocabulary; term: string }): string {
  return buildPagePath(joinNames(["compare", vocabulary, term]));
}

/** Parses such an address into vocabulary and term; the other half of {@link buildTermComparisonPath}. */
export function parseTermComparisonPath(path: string): { vocabulary: Vocabulary; term: string } | undefined {
  const [vocabulary = "", term] = parseBelowCompare(path) ?? [];
  return term !== undefined && isVocabulary(vocabulary) ? { vocabulary, term } : undefined;
}

/** Builds the address at which a translation stands beside the document that it translates: `/compare/documents/report-fr/`. */
export function buildParallelPath(translation: string): string {
  return buildPagePath(joinNames(["compare", translation]));
}

/** Parses such an address into the identifier of the translation; the other half of {@link buildParallelPath}. */
export function parseParallelPath(path: string): string | undefined {
  const [documents, translation] = parseBelowCompare(path) ?? [];
  return documents === "documents" && translation !== undefined ? joinNames([documents, translation]) : undefined;
}

function parseBelowCompare(path: string): string[] | undefined {
  const [compare, ...names] = namesOf(parsePagePath(path) ?? "");
  return compare === "compare" && names.length === 2 ? names : undefined;
}

function isVocabulary(name: string): name is Vocabulary {
  return name === "topics" || name === "addressees";
}

/** Builds the address of a topic as a sheet to print: `/topics/guardianship/briefing/`. */
export function buildBriefingPath(topic: string): string {
  return buildPagePath(joinNames(["topics", topic, "briefing"]));
}

/** Parses such an address into the topic; the other half of {@link buildBriefingPath}. */
export function parseBriefingPath(path: string): string | undefined {
  const [topics, topic, briefing, ...more] = namesOf(parsePagePath(path) ?? "");
  return topics === "topics" && briefing === "briefing" && more.length === 0 ? topic : undefined;
}

/** Builds the address of a part of a list that is too long for one page: `/topics/guardianship/part-2/`; the first is the list's own. */
export function buildPartPath({ list, part }: ListPart): string {
  return part === 1 ? list : `${list}${buildPartName(part)}/`;
}

/** Parses the address of a part of a list; the other half of {@link buildPartPath}. */
export function parsePartPath(path: string): ListPart | undefined {
  const names = namesOf(parsePagePath(path) ?? "");
  if (names[0] === undefined || names[0] === "" || !path.endsWith("/")) return undefined;
  const part = parsePartName(names.at(-1) ?? "");
  if (part === undefined) return { list: path, part: 1 };
  // The first part is the list itself.
  return part === 1 || names.length === 1 ? undefined : { list: buildPagePath(joinNames(names.slice(0, -1))), part };
}

/** Builds the name of a part of a list, which stands at the end of its address: "part-2". */
export function buildPartName(part: number): string {
  return `part-${part}`;
}

/** Parses such a name into the number of the part; the other half of {@link buildPartName}. */
export function parsePartName(name: string): number | undefined {
  const number = /^part-([1-9]\d*)$/u.exec(name)?.[1];
  return number === undefined ? undefined : Number(number);
}

/** A part of a list: the address of the list, and the number of the part, from 1. */
export interface ListPart {
  list: string;
  part: number;
}

/** Where the acronyms of the documents are. */
export const glossaryPath = "/glossary/";

/** Builds the address of an acronym in the list of all: `/glossary/#NRM`; the anchor is the acronym as it is printed. */
export function buildAcronymPath(acronym: string): string {
  return buildAnchored(glossaryPath, acronym);
}

/** Parses the address of an acronym; the other half of {@link buildAcronymPath}. */
export function parseAcronymPath(path: string): string | undefined {
  return pageOf(path) === glossaryPath ? anchorOf(path) : undefined;
}
