import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import { buildTables, formatCsv } from "#lib/corpus/csv";
import { buildOpenData } from "#lib/corpus/open-data";
import { openPicture } from "#lib/corpus/open-picture";
import { CorpusRecords } from "#lib/records/corpus";
import { Picture } from "#lib/records/picture";
import { Related } from "#lib/records/related";
import { absoluteUrl } from "#lib/records/site";
import { runAsScript } from "./messages";

/** Writes each collection below the given folder: `data/<collection>.json`, and its tables as `data/<table>.csv`. */
export async function writeOpenData(out = "out"): Promise<boolean> {
  const records = CorpusRecords.parse(JSON.parse(await readFile("build/records.json", "utf8")));
  const related = z.array(Related).parse(JSON.parse(await readFile("build/related.json", "utf8")));
  await mkdir(path.join(out, "data"), { recursive: true });
  for (const [name, collection] of Object.entries(buildOpenData(records, absoluteUrl, related))) {
    await writeFile(path.join(out, "data", `${name}.json`), `${JSON.stringify(collection, undefined, 1)}\n`);
    for (const table of buildTables(name, collection)) await writeFile(path.join(out, "data", `${table.name}.csv`), formatCsv(table.records));
  }
  await writePictureData(path.join(out, "data", "pictures"));
  return true;
}

async function writePictureData(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const picture of z.array(Picture).parse(JSON.parse(await readFile("build/pictures.json", "utf8")))) {
    await writeFile(path.join(folder, `${picture.id}.csv`), formatCsv(openPicture(picture, absoluteUrl)));
  }
}

await runAsScript(import.meta.url, () => writeOpenData());
