import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import { packArchive } from "#lib/open-data/archive";
import { collectionNames, type OpenData } from "#lib/open-data/collections";
import { formatCsv, formatTable } from "#lib/open-data/tables/csv";
import { archiveFolder, archiveName, nameOfMetadata, nameOfSchema, PublishedFile } from "#lib/open-data/file";
import { buildJsonSchemas, type JsonSchema } from "#lib/open-data/schema/json-schema";
import { buildOpenData } from "#lib/open-data/open-data";
import { openChart } from "#lib/open-data/chart";
import { formatReadMe } from "#lib/open-data/read-me";
import { layOutTables } from "#lib/open-data/tables/table";
import { buildTableMetadata } from "#lib/open-data/tables/table-metadata";
import { CorpusRecords } from "#lib/records/corpus-records";
import { Chart } from "#lib/records/derived/chart";
import { Related } from "#lib/records/derived/related";
import { absoluteUrl, publicAddress } from "#lib/address/site";
import { formatBibliographies } from "#lib/citation/formats/bibliographies";
import { runAsScript } from "../messages";

/**
 * Writes the open data below the given folder, which the export takes over, and the sizes of its files for the page that offers
 * them into `build/open-data.json`; answers a line for the reader.
 */
export async function writeOpenData(folder = "public/data"): Promise<string> {
  const records = CorpusRecords.parse(await readJson("build/records.json"));
  const data = buildOpenData(records, absoluteUrl, z.array(Related).parse(await readJson("build/related.json")));
  const schemas = buildJsonSchemas(absoluteUrl);
  const files = new Map([
    ...formatCollections(data, schemas),
    ...formatBibliographies(records, absoluteUrl),
    ...formatCharts(z.array(Chart).parse(await readJson("build/pictures.json"))),
  ]);
  const archive = packArchive(
    archiveFolder,
    new Map([...files, ["README.txt", formatReadMe(data, schemas, publicAddress)]]),
  );
  await rm(folder, { recursive: true, force: true });
  await mkdir(path.join(folder, "pictures"), { recursive: true });
  const written: readonly (readonly [string, string | Uint8Array])[] = [...files, [archiveName, archive]];
  for (const [name, content] of written) await writeFile(path.join(folder, name), content);
  const sizes = written.map(([name, content]) => ({ name, bytes: Buffer.byteLength(content) }));
  await writeFile("build/open-data.json", `${JSON.stringify(z.array(PublishedFile).parse(sizes), undefined, 1)}\n`);
  return `${collectionNames.length} collections in ${files.size} files, the archive ${(archive.length / 1000).toFixed(0)} kB`;
}

function formatCollections(data: OpenData, schemas: ReadonlyMap<string, JsonSchema>): [name: string, text: string][] {
  return collectionNames.flatMap((name) => {
    const schema = schemas.get(name) ?? {};
    const tables = layOutTables(name, schema).flatMap((layout): [string, string][] => [
      [`${layout.name}.csv`, formatTable(layout, data[name])],
      [nameOfMetadata(layout.name), formatJson(buildTableMetadata(layout, absoluteUrl))],
    ]);
    return [[`${name}.json`, formatJson(data[name])], [nameOfSchema(name), formatJson(schema)], ...tables];
  });
}

function formatCharts(charts: readonly Chart[]): [name: string, text: string][] {
  return charts.map((chart) => [`pictures/${chart.id}.csv`, formatCsv(openChart(chart, absoluteUrl))]);
}

function formatJson(value: object): string {
  return `${JSON.stringify(value, undefined, 1)}\n`;
}

async function readJson(file: string): Promise<unknown> {
  return JSON.parse(await readFile(file, "utf8"));
}

await runAsScript(import.meta.url, async () => {
  console.log(await writeOpenData());
  return true;
});
