import * as Plot from "@observablehq/plot";
import type { Drawing } from "#lib/records/derived/chart";
import { countLines, draw, type Naming, narrow, paint } from "./drawing";

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
export function drawBars(naming: Naming, groups: readonly BarGroup[]): Drawing {
  const { placed, headings, height } = placeBars(groups);
  const x = { domain: [0, 1], range: [0, narrow - room], axis: null };
  const y = { domain: [0, height], range: [0, height], axis: null };
  const words = { lineAnchor: "bottom", textAnchor: "start", lineHeight: lineHeight / 13 } as const;
  return draw(naming, {
    width: narrow,
    height,
    x,
    y,
    marks: [
      Plot.ruleY(
        headings.filter(({ foot }) => foot > 20),
        { y: ({ foot }: Heading) => foot - 24, x1: 0, x2: narrow / (narrow - room), stroke: paint.rule },
      ),
      Plot.text(headings, {
        ...words,
        x: () => 0,
        y: "foot",
        text: "text",
        fill: paint.soft,
        fontStyle: "italic",
        fontSize: 14,
      }),
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
    ],
  });
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
