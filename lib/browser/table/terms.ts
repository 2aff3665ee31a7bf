import type { Reader } from "#lib/search/engine/index/reader";
import type { Hit } from "#lib/search/engine/query/search";
import type { SearchDocument } from "#lib/search/portal/documents/search-document";

type Hits = readonly Hit<SearchDocument>[];

/**
 * Says of each item, by its ordinal, what it is about and whom it asks, as the list does: "Training, Technology; asked: Law
 * enforcement". What all of them have, as it alone is chosen of its kind, is left out.
 */
export function describeTerms(hits: Hits, panel: HTMLElement, reader: Reader): ReadonlyMap<number, string> {
  const topics = findLabels(hits, "topic", panel, reader);
  const asked = findLabels(hits, "addressee", panel, reader);
  return new Map(
    hits.map(({ entry: { ordinal } }) => {
      const [about = [], asks = []] = [topics.get(ordinal), asked.get(ordinal)];
      const parts = [about.join(", "), asks.length === 0 ? "" : `asked: ${asks.join(", ")}`];
      return [ordinal, parts.filter((part) => part !== "").join("; ")];
    }),
  );
}

/* The names of what is chosen from of a facet that each item has, in the order of the panel, which is that of the vocabulary. */
function findLabels(hits: Hits, facet: string, panel: HTMLElement, reader: Reader): ReadonlyMap<number, string[]> {
  const ordinals = Int32Array.from(hits, ({ entry }) => entry.ordinal);
  const inputs = [...panel.querySelectorAll<HTMLInputElement>(`input[name=${facet}]`)];
  const isOnlyChoice = inputs.filter(({ checked }) => checked).length === 1;
  const labels = new Map<number, string[]>();
  for (const { value, checked, nextElementSibling } of inputs) {
    if (checked && isOnlyChoice) continue;
    for (const ordinal of reader.narrower?.select(ordinals, { [facet]: [value] }) ?? [])
      labels.set(ordinal, [...(labels.get(ordinal) ?? []), nextElementSibling?.textContent ?? value]);
  }
  return labels;
}
