import * as Plot from "@observablehq/plot";
import { drawSvg, narrow, paint } from "#lib/charts/svg";
import type { ChartSvg, ChartTitle } from "#lib/records/derived/chart";
import { type DatedEntry, lanes } from "./dated-entry";

const laneHeight = 60;
const head = 20;
const outlined = { stroke: paint.paper, strokeWidth: 5 };

/** Draws dated entries in their lanes, from the first to the last year of `span`. */
export function drawTimeline(
  titles: ChartTitle,
  entries: readonly DatedEntry[],
  [first, last]: readonly [number, number],
): ChartSvg {
  const years = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  return drawSvg(titles, {
    width: narrow,
    height: head + lanes.length * laneHeight + 1,
    marginTop: head,
    marginBottom: 1,
    x: { domain: [first, last + 1], range: [0.5, narrow - 0.5], axis: null },
    fy: { domain: [...lanes], axis: null, padding: 0 },
    marks: [
      Plot.ruleX([...years, last + 1], { stroke: paint.rule }),
      Plot.frame({ anchor: "top", stroke: paint.rule }),
      markYears(years),
      markLanes(),
      markUndated(entries, years),
      ...markDated(entries),
      Plot.frame({ anchor: "bottom", stroke: paint.rule }),
    ],
  });
}

function markYears(years: readonly number[]): Plot.Markish {
  return Plot.text(years, {
    x: (year: number) => year + 0.5,
    fy: () => lanes[0],
    text: String,
    frameAnchor: "top",
    dy: -16,
    fill: paint.soft,
  });
}

function markLanes(): Plot.Markish {
  return Plot.text(lanes, {
    fy: (lane: string) => lane,
    text: (lane: string) => lane,
    frameAnchor: "top-left",
    dx: 6,
    dy: 5,
    fill: paint.ink,
    ...outlined,
  });
}

/* What is dated by the year alone stands at the year's end: the name of one, or how many there are. */
function markUndated(entries: readonly DatedEntry[], years: readonly number[]): Plot.Markish {
  const undated = lanes.flatMap((lane) =>
    years.flatMap((year) => {
      const found = entries.filter((each) => each.lane === lane && each.year === year && each.month === undefined);
      return found.length === 0
        ? []
        : [{ lane, year, text: (found.length === 1 ? found[0]?.short : undefined) ?? `+ ${found.length}` }];
    }),
  );
  return Plot.text(undated, {
    x: ({ year }: { year: number }) => year + 1,
    fy: "lane",
    text: "text",
    frameAnchor: "top",
    textAnchor: "end",
    dx: -6,
    dy: 21,
    fill: paint.soft,
    ...outlined,
  });
}

function markDated(entries: readonly DatedEntry[]): Plot.Markish[] {
  const dated = entries.flatMap((each) =>
    each.month === undefined ? [] : [{ ...each, at: each.year + (each.month - 0.5) / 12 }],
  );
  const dots = {
    x: "at",
    fy: "lane",
    r: 3.5,
    fill: ({ announced }: DatedEntry) => (announced ? paint.paper : paint.act),
    stroke: paint.act,
    strokeWidth: 1.2,
    dy: -4,
  };
  return [
    Plot.dot(dated, Plot.dodgeY({ anchor: "bottom", padding: 1 }, dots)),
    Plot.text(dated, { x: "at", fy: "lane", text: "short", frameAnchor: "bottom", dy: -15, fill: paint.soft }),
  ];
}
