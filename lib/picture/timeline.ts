import * as Plot from "@observablehq/plot";
import type { CorpusRecords } from "#lib/records/corpus";
import type { Drawing, Picture } from "#lib/records/picture";
import { draw, type Naming, narrow, paint } from "./drawing";
import { findHappenings, type Happening, type Lane, lanes } from "./happening";
import { formatMonth } from "./when";

const span = [2016, 2018] as const;
const radius = 3.6;

/** Draws when conferences, visits, activities and publications were, month by month, as far as documents state it. */
export function buildTimeline(records: CorpusRecords): Picture | undefined {
  const happenings = findHappenings(records, span);
  if (happenings.length === 0) return undefined;
  const naming = {
    id: "timeline",
    title: `${span[0]} to ${span[1]}, month by month`,
    description: lanes.map((lane) => describeLane(lane, happenings.filter((each) => each.lane === lane))).join(" "),
  };
  return {
    ...naming,
    caption: "Each dot is a record in the month in which a document dates it; a ring is a publication that is announced. “+ 3” counts what the documents date by that year alone. What they do not date is not here.",
    drawings: [drawTimeline(naming, happenings)],
    key: [],
    columns: [
      { name: "when", label: "When", number: false },
      { name: "lane", label: "Kind", number: false },
      { name: "what", label: "What", number: false },
      { name: "printed", label: "As printed", number: false },
    ],
    rows: happenings.map((each) => ({
      of: each.of,
      cells: { when: formatMonth(each), lane: each.lane, what: each.what, printed: each.printed ?? null },
      ...(each.stated === undefined ? {} : { stated: each.stated }),
    })),
    notes: [],
  };
}

interface Mark {
  lane: Lane;
  x: number;
  y: number;
  announced: boolean;
}

const head = 22;
const foot = 6;

function drawTimeline(naming: Naming, happenings: readonly Happening[]): Drawing {
  const [first, last] = span;
  const years = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const { marks, tops, height } = stack(happenings);
  const more = lanes.flatMap((lane) => years.flatMap((year) => {
    const count = happenings.filter((each) => each.lane === lane && each.year === year && each.month === undefined).length;
    return count === 0 ? [] : [{ x: year + 1, y: (tops.get(lane) ?? 0) + head / 2 + 1, text: `+ ${count}` }];
  }));
  const named = lanes.flatMap((lane) => tops.has(lane) ? [{ y: (tops.get(lane) ?? 0) + head / 2 + 1, text: lane }] : []);
  return draw(naming, {
    width: narrow,
    height,
    x: { domain: [first, last + 1], range: [0.5, narrow - 0.5], axis: null },
    y: { domain: [0, height], range: [0, height], axis: null },
    marks: [
      Plot.ruleX([...years, last + 1], { stroke: paint.rule, y1: 0, y2: height }),
      Plot.text(years, { x: (year: number) => year + 0.5, y: () => 10, text: String, fill: paint.soft, fontVariant: "lining-nums" }),
      Plot.ruleY([...tops.values()], { stroke: paint.rule }),
      Plot.text(named, { x: () => first, y: "y", text: "text", textAnchor: "start", dx: 5, stroke: paint.paper, strokeWidth: 4, fill: paint.ink }),
      Plot.text(more, { x: "x", y: "y", text: "text", textAnchor: "end", dx: -5, fill: paint.soft, fontVariant: "lining-nums", stroke: paint.paper, strokeWidth: 4 }),
      Plot.dot(marks, { x: "x", y: "y", r: radius, fill: (mark: Mark) => (mark.announced ? paint.paper : paint.act), stroke: paint.act, strokeWidth: 1.2 }),
    ],
  });
}

/** Stacks the dots of a month upwards from the foot of their lane; each lane is as high as its fullest month needs. */
function stack(happenings: readonly Happening[]): { marks: Mark[]; tops: Map<Lane, number>; height: number } {
  const tops = new Map<Lane, number>();
  let at = 20;
  const marks = lanes.flatMap((lane) => {
    const dated = happenings.flatMap((each) => each.lane === lane && each.month !== undefined ? [{ ...each, x: each.year + (each.month - 0.5) / 12 }] : []);
    const seen = new Map<number, number>();
    const raised = dated.map((each) => {
      const level = seen.get(each.x) ?? 0;
      seen.set(each.x, level + 1);
      return { each, level };
    });
    tops.set(lane, at);
    at += head + Math.max(1, ...seen.values()) * radius * 2.4 + foot;
    const base = at - foot - radius;
    return raised.map(({ each, level }) => ({ lane, x: each.x, y: base - level * radius * 2.4, announced: each.what.endsWith(", announced") }));
  });
  return { marks, tops, height: at };
}

function describeLane(lane: Lane, happenings: readonly Happening[]): string {
  if (happenings.length === 0) return `${lane}: none dated.`;
  const counted = new Map<string, number>();
  for (const each of happenings) counted.set(formatMonth(each), (counted.get(formatMonth(each)) ?? 0) + 1);
  return `${lane}: ${[...counted].map(([when, count]) => `${count} in ${when}`).join(", ")}.`;
}
