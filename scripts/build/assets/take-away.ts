import path from "node:path";
import { hashName } from "#lib/export/hashed-name";
import { formatBibtex } from "#lib/citation/formats/bibtex";
import { type Citable, citableKinds } from "#lib/citation/citable";
import { buildCslItem } from "#lib/citation/formats/csl";
import { CitationFile, citationForm, type ExportedCitation } from "#lib/citation/citation-file";
import { formatRis } from "#lib/citation/formats/ris";
import { buildRow } from "#lib/citation/formats/row";
import { formatReference, formatWords } from "#lib/citation/formats/text";
import { formatCsv } from "#lib/open-data/tables/csv";
import { countCitationFiles, findCitationFile } from "#lib/address/citation-path";
import { absoluteUrl } from "#lib/address/site";
import { assetFolder, keepAsset, writeFiles } from "../output";
import type { Addresses, Needs } from "../results";
import type { Report } from "../runner";
import { capitalise } from "#lib/text/capitalise";

/**
 * Writes what a reader of the search or of a list can take away, for each kind a folder of small files, named after its content and
 * the number of its files: `public/assets/citations-<kind>.<hash>.<files>/<file>.json`. So what a list of a few items loads does
 * not grow with the corpus.
 */
export async function buildTakeAway({ citables }: Needs<"citables">): Promise<Report<Addresses>> {
  const addresses: Record<string, string> = {};
  let files = 0;
  for (const kind of citableKinds) {
    const texts = buildFiles(citables.filter((each) => each.kind === kind)).map((file) => JSON.stringify(file));
    const name = `citations-${kind}`;
    const folder = hashName(name, texts.join("\n"), String(texts.length));
    await writeFiles(path.join(assetFolder, folder), new Map(texts.map((text, at) => [`${at}.json`, text])));
    addresses[name] = keepAsset(folder);
    files += texts.length;
  }
  return { summary: `${citables.length} citations in ${files} files`, result: addresses };
}

function buildFiles(citables: readonly Citable[]): CitationFile[] {
  const count = countCitationFiles(citables.length);
  const header = findHeader(citables);
  const parts = Array.from({ length: count }, (): [string, ExportedCitation][] => []);
  for (const cited of citables) parts[findCitationFile(cited.id, count)]?.push([cited.id, buildItem(cited)]);
  return parts.map((items) => CitationFile.parse({ form: citationForm, header, items: Object.fromEntries(items) }));
}

function buildItem(cited: Citable): ExportedCitation {
  const csl = buildCslItem(cited, absoluteUrl);
  return {
    title: capitalise(cited.title),
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
