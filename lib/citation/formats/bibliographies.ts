import { formatJson } from "#lib/text/json";
import type { Citable } from "#lib/citation/citable";
import { formatBibtex } from "./bibtex";
import { buildCslItem } from "./csl";
import { formatRis } from "./ris";

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
