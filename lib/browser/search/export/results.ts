import { loadCitations } from "#lib/browser/export/citation-files";
import type { ListContent } from "#lib/list-files/entry";

/** A hit as it is taken away: only its identifier and kind matter. */
export interface ExportHit {
  id: string;
  kind: string;
}

/** Results as a list has them, without its title, and the kinds of those that cannot be cited, a kind for each. */
export type FoundEntries = Pick<ListContent, "header" | "entries"> & { omitted: string[] };

/**
 * Finds what a list has of each result, in their order. `addresses` has the folder of citations of each kind that can be cited;
 * files are loaded once, when first needed. Rejects when one cannot be had, and may then be asked again.
 */
export async function findEntries(
  hits: readonly ExportHit[],
  addresses: Readonly<Record<string, string>>,
): Promise<FoundEntries> {
  const { header, items } = await loadCitations(hits, addresses);
  const entries = hits.flatMap(({ id }) => {
    const entry = items.get(id);
    return entry === undefined ? [] : [{ ...entry, note: "" }];
  });
  return { header, entries, omitted: hits.filter(({ id }) => !items.has(id)).map(({ kind }) => kind) };
}
