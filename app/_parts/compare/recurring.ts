import type { Saying } from "#lib/corpus/compare/term";
import { formatItems } from "#components/term/term-list";

/** Formats how many items of a conference were said before and come again later: "10 items; none found again later in similar wording". */
export function formatRecurring({ items }: Saying, at: { isFirst: boolean; isLast: boolean }): string {
  const said = [
    ...(at.isFirst ? [] : [`${numberOf(items, "before")} found before`]),
    ...(at.isLast ? [] : [`${numberOf(items, "after")} found again later`]),
  ];
  return said.length === 0
    ? formatItems(items.length)
    : `${formatItems(items.length)}; ${said.join(", ")} in similar wording`;
}

function numberOf(items: Saying["items"], way: "before" | "after"): string {
  const { length } = items.filter((item) => item[way].length > 0);
  return length === 0 ? "none" : String(length);
}
