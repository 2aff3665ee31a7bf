import * as Plot from "@observablehq/plot";
import type { ChartSvg, ChartTitle } from "#lib/records/derived/chart";
import { countLines, drawSvg, narrow, paint } from "#lib/charts/svg";

/** A bar with the words above it: a whole or, indented in nothing but weight, a part of the whole above. */
export interface Bar {
  label: string;
  value: number;
  /** The number as a reader meets it: "over 325". */
  shown: string;
  part?: boolean;
  /** The number that would fill the track behind the bar, where the document states what it is a part of. */
  of?: number | undefined;
}

/** Bars that share a scale, under a heading. */
export interface BarGroup {
  heading?: string | undefined;
  bars: Bar[];
  /** The number that a bar of full length stands for; without it, the largest of the group. */
  scale?: number;
}

interface Placed extends Bar {
  start: number;
  end: number;
  track: number | undefined;
  /** Where the bar's upper edge, its lower edge and the foot of its words stand. */
  top: number;
  bottom: number;
  words: number;
}

/** What is kept free for the number at the end of a bar, and how far parts stand in from their whole. */
const room = 70;
const indent = 12 / (narrow - room);
const lineHeight = 15;
const lineWidth = 26;

/** Draws groups of bars one below the other; each group has a scale of its own, as people and countries do not compare. */
export function drawBars(titles: ChartTitle, groups: readonly BarGroup[]): ChartSvg {
  const { placed, headings, height } = placeBars(groups);
  return drawSvg(titles, {
    width: narrow,
    height,
    x: { domain: [0, 1], range: [0, narrow - room], axis: null },
    y: { domain: [0, height], range: [0, height], axis: null },
    marks: [...markHeadings(headings), ...markBars(placed)],
  });
}

const words = { lineAnchor: "bottom", textAnchor: "start", lineHeight: lineHeight / 13 } as const;

function markHeadings(headings: readonly Heading[]): Plot.Markish[] {
  const rule = { x1: 0, x2: narrow / (narrow - room), stroke: paint.rule };
  const style = { fill: paint.soft, fontStyle: "italic", fontSize: 14 };
  return [
    Plot.ruleY(
      headings.filter(({ foot }) => foot > 20),
      { y: ({ foot }: Heading) => foot - 24, ...rule },
    ),
    Plot.text(headings, { ...words, x: () => 0, y: "foot", text: "text", ...style }),
  ];
}

function markBars(placed: readonly Placed[]): Plot.Markish[] {
  return [
    Plot.text(placed, { ...words, x: "start", y: "words", text: "label", lineWidth }),
    Plot.rect(
      placed.filter((bar) => bar.track !== undefined),
      { x1: 0, x2: "track", y1: "top", y2: "bottom", fill: "none", stroke: paint.soft, strokeWidth: 1 },
    ),
    Plot.rect(placed, {
      x1: "start",
      x2: "end",
      y1: "top",
      y2: "bottom",
      fill: (bar: Placed) => (bar.part === true ? paint.soft : paint.act),
    }),
    Plot.text(placed, {
      x: (bar: Placed) => Math.max(bar.end, bar.track ?? 0),
      y: (bar: Placed) => (bar.top + bar.bottom) / 2,
      text: "shown",
      dx: 6,
      textAnchor: "start",
      fontWeight: 500,
    }),
  ];
}

interface Heading {
  text: string;
  foot: number;
}

function placeBars(groups: readonly BarGroup[]): { placed: Placed[]; headings: Heading[]; height: number } {
  let at = 0;
  const placed: Placed[] = [];
  const headings: Heading[] = [];
  for (const { heading, bars, scale } of groups) {
    if (heading !== undefined) {
      at += at === 0 ? 16 : 34;
      headings.push({ text: heading, foot: at });
      at += 4;
    }
    const whole = scale ?? Math.max(...bars.map((bar) => Math.max(bar.value, bar.of ?? 0)), 1);
    for (const bar of bars) {
      const start = bar.part === true ? indent : 0;
      const words = at + lineHeight * countLines(bar.label, lineWidth);
      const top = words + 5;
      const bottom = top + (bar.part === true ? 7 : 10);
      placed.push({
        ...bar,
        start,
        end: start + bar.value / whole,
        track: bar.of === undefined ? undefined : bar.of / whole,
        words,
        top,
        bottom,
      });
      at = bottom + 8;
    }
  }
  return { placed, headings, height: at };
}
