import { buildId } from "#lib/address/identifier";
import { parseMemberId } from "#lib/address/name";
import type { Reader } from "#lib/search/engine/index/reader";
import type { Hit } from "#lib/search/engine/query/search";
import type { SearchDocument } from "#lib/search/portal/documents/search-document";

/** Items of the table under a name. */
export interface RowGroup {
  name: string;
  /** The identifier of what has a page under that name. */
  id?: string;
  hits: readonly Hit<SearchDocument>[];
}

/** Groups items by what they stand in, in the order of the proceedings. */
export function groupByVenue(hits: readonly Hit<SearchDocument>[]): RowGroup[] {
  const groups = new Map<string, Hit<SearchDocument>[]>();
  for (const hit of hits) {
    const { venue } = hit.entry.document;
    groups.set(venue, [...(groups.get(venue) ?? []), hit]);
  }
  return [...groups].map(([name, own]) => {
    const id = parseMemberId(own[0]?.id ?? "")?.holder;
    return { name, hits: own, ...(id === undefined ? {} : { id }) };
  });
}

/** Groups items by topic, in the order in which the panel has them, of chosen topics by those alone; an item of several stands under each, and of none at the end. */
export function groupByTopic(
  hits: readonly Hit<SearchDocument>[],
  { panel, reader }: { panel: HTMLElement; reader: Reader },
): RowGroup[] {
  const ordinals = Int32Array.from(hits, ({ entry }) => entry.ordinal);
  const all = [...panel.querySelectorAll<HTMLInputElement>("input[name=topic]")];
  const chosen = all.filter(({ checked }) => checked);
  const topics = chosen.length > 0 ? chosen : all;
  const groups = topics.map(({ value, labels }) => {
    const own = new Set(reader.narrower?.select(ordinals, { topic: [value] }));
    return {
      name: labels?.[0]?.querySelector("span")?.textContent ?? value,
      id: buildId({ kind: "term", vocabulary: "topics", term: value }),
      hits: hits.filter(({ entry }) => own.has(entry.ordinal)),
    };
  });
  const grouped = new Set(groups.flatMap((group) => group.hits));
  return [...groups, { name: "No topic", hits: hits.filter((hit) => !grouped.has(hit)) }].filter(
    (group) => group.hits.length > 0,
  );
}
