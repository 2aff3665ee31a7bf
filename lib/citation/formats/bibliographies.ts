import { formatBibtex } from "./bibtex";
import { buildCitables } from "#lib/citation/citable";
import { buildCorpus } from "#lib/corpus/corpus";
import { buildCslItem } from "./csl";
import { formatRis } from "./ris";
import type { CorpusRecords } from "#lib/records/corpus-records";

/** Formats the citations of everything that can be cited, each form as one file of the open data. */
export function formatBibliographies(
  records: CorpusRecords,
  absoluteUrl: (path: string) => string,
): [name: string, text: string][] {
  const items = buildCitables(buildCorpus(records)).map((cited) => buildCslItem(cited, absoluteUrl));
  return [
    ["all.bib", items.map(formatBibtex).join("\n")],
    ["all.csl.json", `${JSON.stringify(items, undefined, 1)}\n`],
    ["all.ris", items.map(formatRis).join("\r\n")],
  ];
}
