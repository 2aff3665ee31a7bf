import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { formatBibtex } from "#lib/citation/formats/bibtex";
import { buildCitables, type Citable, citableKinds } from "#lib/citation/citable";
import { buildCorpus } from "#lib/corpus/corpus";
import { buildCslItem } from "#lib/citation/formats/csl";
import { CitationFile, citationForm, type ExportedCitation } from "#lib/citation/citation-file";
import { formatRis } from "#lib/citation/formats/ris";
import { buildRow } from "#lib/citation/formats/row";
import { formatReference, formatWords } from "#lib/citation/formats/text";
import { formatCsv } from "#lib/open-data/tables/csv";
import { CorpusRecords } from "#lib/records/corpus-records";
import { absoluteUrl } from "#lib/address/site";
import { hashName, recordAssets } from "./asset-list";
import { runAsScript } from "../../messages";

const folder = "public/assets";

/** Writes what a reader can take away of each kind, `public/assets/citations-<kind>.<hash>.json`, from `build/records.json`, and notes the addresses. */
export async function buildCitations(): Promise<string> {
  const citables = buildCitables(
    buildCorpus(CorpusRecords.parse(JSON.parse(await readFile("build/records.json", "utf8")))),
  );
  await mkdir(folder, { recursive: true });
  const addresses: Record<string, string> = {};
  for (const kind of citableKinds) {
    const text = JSON.stringify(buildFile(citables.filter((each) => each.kind === kind)));
    const name = hashName(`citations-${kind}`, text, "json");
    await writeFile(path.join(folder, name), text);
    addresses[`citations-${kind}`] = `/assets/${name}`;
  }
  const written = Object.values(addresses).map((address) => path.basename(address));
  const old = (await readdir(folder)).filter(
    (file) => /^citations-[a-z]+\.[0-9a-f]{10}\.json$/.test(file) && !written.includes(file),
  );
  await Promise.all(old.map((file) => rm(path.join(folder, file))));
  await recordAssets(addresses);
  return `${citables.length} citations in ${written.length} files`;
}

function buildFile(citables: readonly Citable[]): CitationFile {
  const items = citables.map((cited) => [cited.id, buildItem(cited)] as const);
  return CitationFile.parse({ form: citationForm, header: findHeader(citables), items: Object.fromEntries(items) });
}

function buildItem(cited: Citable): ExportedCitation {
  const csl = buildCslItem(cited, absoluteUrl);
  return {
    title: cited.title.charAt(0).toUpperCase() + cited.title.slice(1),
    words: formatWords(cited),
    citation: formatReference(cited, absoluteUrl),
    ris: formatRis(csl),
    bib: formatBibtex(csl),
    csv: splitTable(formatCsv([buildRow(cited, absoluteUrl)])).rows,
  };
}

function findHeader([first]: readonly Citable[]): string {
  return first === undefined ? "" : splitTable(formatCsv([buildRow(first, absoluteUrl)])).header;
}

/* The browser puts rows together as they are, so that the table is formatted here alone; no column's name has a line break. */
function splitTable(table: string): { header: string; rows: string } {
  const end = table.indexOf("\r\n") + 2;
  return { header: table.slice(0, end), rows: table.slice(end) };
}

await runAsScript(import.meta.url, async () => {
  console.log(await buildCitations());
  return true;
});
