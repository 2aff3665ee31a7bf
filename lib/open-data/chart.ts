import { buildPath } from "#lib/address/permalink";
import type { Chart } from "#lib/records/derived/chart";

/** Builds the open form of a picture's data, a record a row: whose row it is, its cells, and the words it rests on. */
export function openChart(picture: Pick<Chart, "rows">, absoluteUrl: (path: string) => string): object[] {
  return picture.rows.map(({ of, cells, stated }) => ({
    id: of,
    url: absoluteUrl(buildPath(of)),
    ...cells,
    document: stated?.document ?? null,
    paragraph: stated?.paragraph ?? null,
    words: stated?.words ?? null,
  }));
}

/** The address of a picture's data as CSV, within the site. */
export function pathOfData(picture: Pick<Chart, "id">): string {
  return `/data/pictures/${picture.id}.csv`;
}
