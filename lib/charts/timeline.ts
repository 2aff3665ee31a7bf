import * as Plot from "@observablehq/plot";
import type { CorpusRecords } from "#lib/records/corpus-records";
import type { Drawing, Chart } from "#lib/records/derived/chart";
import { draw, type Naming, narrow, paint } from "./drawing";
import { findHappenings, type Happening, type Lane, lanes } from "./happening";
import { formatMonth } from "./when";

const span = [2016, 2018] as const;

/** Draws when conferences, visits, activities and publications were, month by month, as far as documents state it. */
export function buildTimeline(records: CorpusRecords): Chart | undefined {
  const happenings = findHappenings(records, span);
  if (happenings.length === 0) return undefined;
  const naming = {
    id: "timeline",
    title: `${span[0]} to ${span[1]}, month by month`,
    description: lanes
      .map((lane) =>
        describeLane(
          lane,
          happenings.filter((each) => each.lane === lane),
        ),
      )
      .join(" "),
  };
  return {
    ...naming,
    caption:
      "Each dot is a record in the month in which a document dates it; a ring is a publication that is announced. A name without a dot, or “+ 3”, is what they date by that year alone; what they do not date is not here.",
    drawings: [drawTimeline(naming, happenings)],
    key: [],
    columns: [
      { name: "when", label: "When", number: false },
      { name: "lane", label: "Kind", number: false },
      { name: "what", label: "What", number: false },
      { name: "printed", label: "As printed", number: false },
    ],
    rowHead: "what",
    rows: happenings.map((each) => ({
      of: each.of,
      cells: { when: formatMonth(each), lane: each.lane, what: each.what, printed: each.printed ?? null },
      ...(each.stated === undefined ? {} : { stated: each.stated }),
    })),
    notes: [],
  };
}

const laneHeight = 60;
const head = 20;

function drawTimeline(naming: Naming, happenings: readonly Happening[]): Drawing {
  const [first, last] = span;
  const years = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const dated = happenings.flatMap((each) =>
    each.month === undefined ? [] : [{ ...each, at: each.year + (each.month - 0.5) / 12 }],
  );
  const undated = lanes.flatMap((lane) =>
    years.flatMap((year) => {
      const found = happenings.filter((each) => each.lane === lane && each.year === year && each.month === undefined);
      return found.length === 0
        ? []
        : [{ lane, year, text: (found.length === 1 ? found[0]?.short : undefined) ?? `+ ${found.length}` }];
    }),
  );
  const over = { stroke: paint.paper, strokeWidth: 5 };
  return draw(naming, {
    width: narrow,
    height: head + lanes.length * laneHeight + 1,
    marginTop: head,
    marginBottom: 1,
    x: { domain: [first, last + 1], range: [0.5, narrow - 0.5], axis: null },
    fy: { domain: [...lanes], axis: null, padding: 0 },
    marks: [
      Plot.ruleX([...years, last + 1], { stroke: paint.rule }),
      Plot.frame({ anchor: "top", stroke: paint.rule }),
      Plot.text(years, {
        x: (year: number) => year + 0.5,
        fy: () => lanes[0],
        text: String,
        frameAnchor: "top",
        dy: -16,
        fill: paint.soft,
      }),
      Plot.text(lanes, {
        fy: (lane: string) => lane,
        text: (lane: string) => lane,
        frameAnchor: "top-left",
        dx: 6,
        dy: 5,
        fill: paint.ink,
        ...over,
      }),
      Plot.text(undated, {
        x: ({ year }: { year: number }) => year + 1,
        fy: "lane",
        text: "text",
        frameAnchor: "top",
        textAnchor: "end",
        dx: -6,
        dy: 21,
        fill: paint.soft,
        ...over,
      }),
      Plot.dot(
        dated,
        Plot.dodgeY(
          { anchor: "bottom", padding: 1 },
          {
            x: "at",
            fy: "lane",
            r: 3.5,
            fill: ({ announced }: Happening) => (announced ? paint.paper : paint.act),
            stroke: paint.act,
            strokeWidth: 1.2,
            dy: -4,
          },
        ),
      ),
      Plot.text(dated, { x: "at", fy: "lane", text: "short", frameAnchor: "bottom", dy: -15, fill: paint.soft }),
      Plot.frame({ anchor: "bottom", stroke: paint.rule }),
    ],
  });
}

function describeLane(lane: Lane, happenings: readonly Happening[]): string {
  if (happenings.length === 0) return `${lane}: none dated.`;
  const counted = new Map<string, number>();
  for (const each of happenings) counted.set(formatMonth(each), (counted.get(formatMonth(each)) ?? 0) + 1);
  return `${lane}: ${[...counted].map(([when, count]) => `${count} in ${when}`).join(", ")}.`;
}
