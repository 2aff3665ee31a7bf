import type { Corpus } from "#lib/corpus/corpus";
import type { ChartInput } from "#lib/records/derived/chart";
import { type DatedEntry, findDatedEntries, type Lane, lanes } from "./dated-entry";
import { drawTimeline } from "./draw-timeline";
import { formatYearMonth } from "./year-month";

/** Draws when conferences, visits, activities and publications were, month by month, as far as documents state it. */
export function buildTimeline(corpus: Corpus): ChartInput | undefined {
  const entries = findDatedEntries(corpus);
  // One date is no picture.
  if (entries.length < 2) return undefined;
  const years = entries.map(({ year }) => year);
  const span = [Math.min(...years), Math.max(...years)] as const;
  const titles = {
    id: "timeline",
    title: `${[...new Set(span)].join(" to ")}, month by month`,
    description: lanes
      .map((lane) =>
        describeLane(
          lane,
          entries.filter((each) => each.lane === lane),
        ),
      )
      .join(" "),
  };
  return {
    ...titles,
    caption:
      "Each dot is a record in the month in which a document dates it; a ring is a publication that is announced. A name without a dot, or “+ 3”, is what they date by that year alone; what they do not date is not here.",
    svgs: [drawTimeline(titles, entries, span)],
    columns: [
      { name: "when", label: "When" },
      { name: "lane", label: "Kind" },
      { name: "what", label: "What" },
      { name: "printed", label: "As printed" },
    ],
    rowHead: "what",
    rows: entries.map((each) => ({
      of: each.of,
      cells: { when: formatYearMonth(each), lane: each.lane, what: each.what, printed: each.printed ?? null },
      ...(each.stated === undefined ? {} : { stated: each.stated }),
    })),
  };
}

function describeLane(lane: Lane, entries: readonly DatedEntry[]): string {
  if (entries.length === 0) return `${lane}: none dated.`;
  const counted = new Map<string, number>();
  for (const each of entries) counted.set(formatYearMonth(each), (counted.get(formatYearMonth(each)) ?? 0) + 1);
  return `${lane}: ${[...counted].map(([when, count]) => `${count} in ${when}`).join(", ")}.`;
}
