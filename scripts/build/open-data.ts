import { rm } from "node:fs/promises";
import { z } from "zod";
import { packArchive } from "#lib/open-data/archive";
import { findOffered, type OpenData } from "#lib/open-data/collections";
import { formatCsv, formatTable } from "#lib/open-data/tables/csv";
import { nameArchive, nameOfMetadata, nameOfSchema, PublishedFile } from "#lib/open-data/file";
import { buildJsonSchemas, type JsonSchema } from "#lib/open-data/schema/json-schema";
import { buildOpenData } from "#lib/open-data/open-data";
import { openChart } from "#lib/open-data/chart";
import { formatReadMe } from "#lib/open-data/read-me";
import { layOutTables, withoutUnused } from "#lib/open-data/tables/table";
import { buildTableMetadata } from "#lib/open-data/tables/table-metadata";
import type { Chart } from "#lib/records/derived/chart";
import { absoluteUrl, publicAddress } from "#lib/address/site";
import { formatBibliographies } from "#lib/citation/formats/files";
import { formatJson } from "#lib/text/json";
import { writeBuilt, writeFiles } from "./output";
import type { Needs } from "./results";
import type { Report } from "./runner";

const folder = "public/data";

/** Writes the open data below `public/data`, and the sizes of its files for the page that offers them into `build/open-data.json`. */
export async function buildOpenDataFiles({
  content,
  citables,
  related,
  charts,
}: Needs<"content" | "citables" | "related" | "charts">): Promise<Report<OpenData>> {
  const data = buildOpenData({ ...content.corpus, related }, absoluteUrl);
  const schemas = buildJsonSchemas(absoluteUrl);
  const files = new Map([
    ...formatCollections(data, schemas),
    ...formatBibliographies(citables, absoluteUrl),
    ...formatCharts(charts),
  ]);
  const { site } = content.corpus;
  const readMe = formatReadMe(site, data, schemas, publicAddress);
  const archive = packArchive(nameArchive(site), new Map([...files, ["README.txt", readMe]]));
  await rm(folder, { recursive: true, force: true });
  const written = new Map<string, string | Uint8Array>([...files, [`${nameArchive(site)}.zip`, archive]]);
  await writeFiles(folder, written);
  const sizes = [...written].map(([name, text]) => ({ name, bytes: Buffer.byteLength(text) }));
  await writeBuilt("open-data.json", formatJson(z.array(PublishedFile).parse(sizes)));
  return {
    summary: `${findOffered(data).length} collections in ${files.size} files, the archive ${(archive.length / 1000).toFixed(0)} kB`,
    result: data,
  };
}

function formatCollections(data: OpenData, schemas: ReadonlyMap<string, JsonSchema>): [name: string, text: string][] {
  return findOffered(data).flatMap((name) => {
    const schema = schemas.get(name) ?? {};
    const layouts = layOutTables(name, schema).map((layout) => withoutUnused(layout, data[name]));
    const tables = layouts.flatMap((layout): [string, string][] => [
      [`${layout.name}.csv`, formatTable(layout, data[name])],
      [nameOfMetadata(layout.name), formatJson(buildTableMetadata(layout, absoluteUrl))],
    ]);
    return [[`${name}.json`, formatJson(data[name])], [nameOfSchema(name), formatJson(schema)], ...tables];
  });
}

function formatCharts(charts: readonly Chart[]): [name: string, text: string][] {
  return charts.map((chart) => [`pictures/${chart.id}.csv`, formatCsv(openChart(chart, absoluteUrl))]);
}
