import { buildPath } from "#lib/address/permalink";
import type { Chart } from "#lib/records/derived/chart";

/** Builds the published data of a chart, a record a row: whose row it is, its cells, and the words it rests on. */
export function openChart(chart: Pick<Chart, "rows">, absoluteUrl: (path: string) => string): object[] {
  return chart.rows.map(({ of, cells, stated }) => ({
    id: of,
    url: absoluteUrl(buildPath(of)),
    ...cells,
    document: stated?.document ?? null,
    paragraph: stated?.paragraph ?? null,
    words: stated?.words ?? null,
  }));
}
