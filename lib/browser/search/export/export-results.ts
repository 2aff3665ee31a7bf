import { loadCitations, type CitationEntry } from "#lib/browser/citation-files";

/** A hit as it is taken away: only its identifier and kind matter. */
export interface ExportHit {
  id: string;
  kind: string;
}

/** The forms in which results are taken away: a table, records for a reference manager, words with their citations. */
export type ExportFormat = "csv" | "ris" | "text";

/** Results in one form, how many they are, and the kinds of those that cannot be cited, a kind for each. */
export interface Exported {
  content: string;
  count: number;
  omitted: string[];
}

/**
 * Puts results in one form, in their order. `addresses` has the folder of citations of each kind that can be cited; files are
 * loaded once, when first needed. Rejects when one cannot be had, and may then be asked again.
 */
export async function exportResults(
  hits: readonly ExportHit[],
  format: ExportFormat,
  addresses: Readonly<Record<string, string>>,
): Promise<Exported> {
  const { header, items } = await loadCitations(hits, addresses);
  const entries = hits.flatMap(({ id }) => items.get(id) ?? []);
  const omitted = hits.filter(({ id }) => !items.has(id)).map(({ kind }) => kind);
  return { content: join(entries, format, header), count: entries.length, omitted };
}

function join(items: readonly CitationEntry[], format: ExportFormat, header: string): string {
  if (items.length === 0) return "";
  if (format === "csv") return header + items.map(({ csv }) => csv).join("");
  if (format === "ris") return items.map(({ ris }) => ris).join("\r\n");
  return `${items.map(({ words, citation }) => (words === "" ? citation : `${words} ${citation}`)).join("\n\n")}\n`;
}

/** Formats the name of a file of results after the query: `proceedings-child-labour.csv`. */
export function nameFile(query: string, extension: string): string {
  const words =
    query
      .normalize("NFKD")
      .replaceAll(/\p{M}+/gu, "")
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  let name = "proceedings";
  for (const word of words) {
    if (name.length + 1 + word.length > 60) break;
    name += `-${word}`;
  }
  return `${name}.${extension}`;
}
