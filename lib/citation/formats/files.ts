import { type BesideSuffix, besideFormats, buildBesidePath } from "#lib/address/files-beside";
import type { Citable } from "#lib/citation/citable";
import type { Citation } from "#lib/records/derived/citation";
import { formatJson } from "#lib/text/json";
import { formatBibtex } from "./bibtex";
import { buildCslItem } from "./csl";
import { formatRis } from "./ris";
import { formatTextFile } from "./text-file";

/** Formats the files beside the page of what can be cited, by path: its record of the open data, CSL-JSON, BibTeX, RIS and text. */
export function formatBesideFiles(
  cited: Citable,
  citation: Citation,
  record: unknown,
  absoluteUrl: (path: string) => string,
): [path: string, text: string][] {
  const item = buildCslItem(cited, absoluteUrl);
  const texts: Readonly<Record<BesideSuffix, string>> = {
    json: formatJson(record),
    "csl.json": formatJson([item]),
    bib: formatBibtex(item),
    ris: formatRis(item),
    txt: formatTextFile(cited, citation),
  };
  return besideFormats.map(({ suffix }) => [buildBesidePath(cited.id, suffix), texts[suffix]]);
}

/** Formats the citations of everything that can be cited, each form as one file of the open data. */
export function formatBibliographies(
  citables: readonly Citable[],
  absoluteUrl: (path: string) => string,
): [name: string, text: string][] {
  const items = citables.map((cited) => buildCslItem(cited, absoluteUrl));
  return [
    ["all.bib", items.map(formatBibtex).join("\n")],
    ["all.csl.json", formatJson(items)],
    ["all.ris", items.map(formatRis).join("\r\n")],
  ];
}
