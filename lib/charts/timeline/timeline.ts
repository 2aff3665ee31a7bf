import type { Corpus } from "#lib/corpus/corpus";
import type { ChartInput, ChartMark, ChartTimeline } from "#lib/records/derived/chart";
import { type DatedEntry, findDatedEntries, type Lane, lanes } from "./dated-entry";
import { formatMonthName, formatYearMonth } from "./year-month";

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
      "Each dot is a record in the month in which a document dates it, and leads to it; a ring is a publication that is announced. What they date by a year alone stands at the foot of that year; what they do not date is not here.",
    timeline: placeEntries(entries, span),
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

function placeEntries(entries: readonly DatedEntry[], [first, last]: readonly [number, number]): ChartTimeline {
  const years = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  return {
    lanes: lanes.filter((lane) => entries.some((each) => each.lane === lane)),
    years: years.map((year) => {
      const found = entries.filter((each) => each.year === year);
      const markIn = (month: number | undefined) => found.filter((each) => each.month === month).map(markOf);
      const isDated = found.some(({ month }) => month !== undefined);
      const months = Array.from({ length: isDated ? 12 : 0 }, (_, at) => ({
        label: formatMonthName(at + 1),
        marks: markIn(at + 1),
      }));
      return { year, months, undated: markIn(undefined) };
    }),
  };
}

function markOf({ of, lane, what, short, announced, printed, ...when }: DatedEntry): ChartMark {
  const name = `${what}, ${printed ?? formatYearMonth(when)}`;
  return { lane, of, name, ...(short === undefined ? {} : { short }), ring: announced };
}

function describeLane(lane: Lane, entries: readonly DatedEntry[]): string {
  if (entries.length === 0) return `${lane}: none dated.`;
  const counted = new Map<string, number>();
  for (const each of entries) counted.set(formatYearMonth(each), (counted.get(formatYearMonth(each)) ?? 0) + 1);
  return `${lane}: ${[...counted].map(([when, count]) => `${count} in ${when}`).join(", ")}.`;
}
