import { hashName } from "#lib/export/hashed-name";
import { formatBibtex } from "#lib/citation/formats/bibtex";
import { type Citable, citableKinds } from "#lib/citation/citable";
import { buildCslItem } from "#lib/citation/formats/csl";
import { CitationFile, citationForm, type ExportedCitation } from "#lib/citation/citation-file";
import { formatRis } from "#lib/citation/formats/ris";
import { buildRow } from "#lib/citation/formats/row";
import { formatReference, formatWords } from "#lib/citation/formats/text";
import { formatCsv } from "#lib/open-data/tables/csv";
import { absoluteUrl } from "#lib/address/site";
import { writeAsset } from "../output";
import type { Addresses, Needs } from "../results";
import type { Report } from "../runner";

/** Writes what a reader of the search can take away, one file of citations a kind: `public/assets/citations-<kind>.<hash>.json`. */
export async function buildTakeAway({ citables }: Needs<"citables">): Promise<Report<Addresses>> {
  const addresses: Record<string, string> = {};
  for (const kind of citableKinds) {
    const name = `citations-${kind}`;
    const text = JSON.stringify(buildFile(citables.filter((each) => each.kind === kind)));
    addresses[name] = await writeAsset(hashName(name, text, "json"), text);
  }
  return { summary: `${citables.length} citations in ${citableKinds.length} files`, result: addresses };
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
