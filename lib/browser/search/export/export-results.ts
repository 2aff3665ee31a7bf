import { loadCitations, type TakenItem } from "#lib/browser/citation-files";

/** A hit as it is taken away: only its identifier and kind matter. */
export interface Wanted {
  id: string;
  kind: string;
}

/** The forms in which results are taken away: a table, records for a reference manager, words with their citations. */
export type Way = "csv" | "ris" | "text";

/** Results in one form, how many they are, and the kinds of those that cannot be cited, a kind for each. */
export interface TakenAway {
  content: string;
  taken: number;
  left: string[];
}

/**
 * Puts results in one form, in their order. `addresses` has the file of citations of each kind that can be cited; files are
 * loaded once, when first needed. Rejects when one cannot be had, and may then be asked again.
 */
export async function takeAway(
  hits: readonly Wanted[],
  how: Way,
  addresses: Readonly<Record<string, string>>,
): Promise<TakenAway> {
  const { header, items } = await loadCitations(hits, addresses);
  const taken = hits.flatMap(({ id }) => items.get(id) ?? []);
  const left = hits.filter(({ id }) => !items.has(id)).map(({ kind }) => kind);
  return { content: join(taken, how, header), taken: taken.length, left };
}

function join(items: readonly TakenItem[], how: Way, header: string): string {
  if (items.length === 0) return "";
  if (how === "csv") return header + items.map(({ csv }) => csv).join("");
  if (how === "ris") return items.map(({ ris }) => ris).join("\r\n");
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
