import { buildPagePath, parsePagePath } from "./permalink";
import { joinNames, namesOf } from "./name";

/** Builds the address within the site of a file of open data: `/data/recommendations.csv`. */
export function buildDataPath(name: string): string {
  return `/data/${name}`;
}

/** Parses the address of a file of open data into its name; the other half of {@link buildDataPath}. */
export function parseDataPath(path: string): string | undefined {
  return /^\/data\/(.*[^/])$/.exec(path)?.[1];
}

/** Builds the address of the page that documents a collection: `/data/recommendations/`. */
export function buildCollectionPath(collection: string): string {
  return buildPagePath(joinNames(["data", collection]));
}

/** Parses the address of the page that documents a collection; the other half of {@link buildCollectionPath}. */
export function parseCollectionPath(path: string): string | undefined {
  const [data, collection, ...more] = namesOf(parsePagePath(path) ?? "");
  return data === "data" && more.length === 0 ? collection : undefined;
}

/** Builds the address of the data of a chart as CSV. */
export function buildChartDataPath(id: string): string {
  return buildDataPath(`pictures/${id}.csv`);
}
