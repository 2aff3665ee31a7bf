import { z } from "zod";
import { Stated } from "#lib/records/facts/fact";

/** What a cell of a chart's table holds; null where the documents state nothing. */
export const ChartCell = z.union([z.string(), z.number(), z.null()]);
export type ChartCell = z.infer<typeof ChartCell>;

/** A column of a chart's table: the name of its cells, its heading, and whether it holds numbers. */
export const ChartColumn = z.strictObject({
  name: z.string().min(1),
  label: z.string().min(1),
  number: z.boolean().default(false),
});
export type ChartColumn = z.infer<typeof ChartColumn>;

/** A row of a chart's table: the record it shows, its cells by column, and where a document states it. */
export const ChartRow = z.strictObject({
  /** Identifier of the record. */
  of: z.string().min(1),
  cells: z.record(z.string(), ChartCell),
  stated: Stated.extend({ paragraph: z.string().optional() }).optional(),
});
export type ChartRow = z.infer<typeof ChartRow>;

/** How a map shows something: the look of an area or of a disc, and what it stands for. */
export const ChartSwatch = z.strictObject({
  look: z.enum(["shaded", "hatched", "shaded-hatched", "filled-disc", "open-disc"]),
  label: z.string().min(1),
});
export type ChartSwatch = z.infer<typeof ChartSwatch>;

/** The name of the chart of who responded to the survey, which the page of the survey shows too. */
export const surveyChart = "survey-responses";

/** The name within a page of the hatching that its maps and their swatches are drawn with. */
export const hatchOfMaps = "map-hatch";

/** Builds the anchor of a place in the key of a map: "place-5". */
export function anchorOfPlace(number: number): string {
  return `place-${number}`;
}

/** A number set on a map, and the rows of the table that it stands for. */
export const ChartKey = z.strictObject({
  number: z.int().positive(),
  name: z.string().min(1),
  says: z.array(z.strictObject({ text: z.string().min(1), of: z.string().min(1) })),
});
export type ChartKey = z.infer<typeof ChartKey>;

/** A bar: the record that it leads to, the words before it, and its number as a reader meets it: "over 325". */
export const ChartBar = z.strictObject({
  of: z.string().min(1),
  label: z.string().min(1),
  value: z.number().nonnegative(),
  shown: z.string().min(1),
  /** True of a part of the whole above it. */
  part: z.boolean().default(false),
  /** The number that an outline behind the bar stands for, where the document states what it is a part of. */
  whole: z.number().positive().optional(),
});
export type ChartBar = z.infer<typeof ChartBar>;

/** Bars that share a scale, under a heading; `scale` is the number that a bar of full length stands for. */
export const ChartBars = z.strictObject({
  heading: z.string().min(1).optional(),
  scale: z.number().positive(),
  /** True of bars that stand back behind those of another group. */
  quiet: z.boolean().default(false),
  bars: z.array(ChartBar).min(1),
});
export type ChartBars = z.infer<typeof ChartBars>;

/** A mark of a timeline: its lane, the record that it leads to, its name, and a word beside it where there is room. */
export const ChartMark = z.strictObject({
  lane: z.string().min(1),
  of: z.string().min(1),
  name: z.string().min(1),
  short: z.string().min(1).optional(),
  /** True of what is announced, which is drawn as a ring. */
  ring: z.boolean(),
});
export type ChartMark = z.infer<typeof ChartMark>;

/** A timeline: its lanes, and for each year the marks of each month and those of the year alone. */
export const ChartTimeline = z.strictObject({
  lanes: z.array(z.string().min(1)).min(1),
  years: z.array(
    z.strictObject({
      year: z.int(),
      /** Every month of the year, or none where no document dates anything by a month of it. */
      months: z.array(z.strictObject({ label: z.string().min(1), marks: z.array(ChartMark) })),
      undated: z.array(ChartMark),
    }),
  ),
});
export type ChartTimeline = z.infer<typeof ChartTimeline>;

/** A chart's SVG: the whole element, and its size in its own units. */
export const ChartSvg = z.strictObject({
  svg: z.string().startsWith("<svg "),
  width: z.number().positive(),
  height: z.number().positive(),
});
export type ChartSvg = z.infer<typeof ChartSvg>;

/** A chart, map or timeline made of records: what it shows in words, its SVGs, and the same data as a table. */
export const Chart = z.strictObject({
  /** Its name in addresses: `/figures/<id>/`. */
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  title: z.string().min(1),
  /** What there is to see, for who cannot see it. */
  description: z.string().min(1),
  /** What a reader must know to read it rightly, sentence by sentence. */
  caption: z.string().min(1),
  /** One of these three is what it shows. */
  bars: z.array(ChartBars).default([]),
  /** True of many short bars, which stand in columns. */
  dense: z.boolean().default(false),
  timeline: ChartTimeline.optional(),
  svgs: z.array(ChartSvg.extend({ label: z.string().min(1).optional() })).default([]),
  swatches: z.array(ChartSwatch).default([]),
  key: z.array(ChartKey).default([]),
  columns: z.array(ChartColumn).min(1),
  /** Name of the column whose cells name the rows. */
  rowHead: z.string().min(1),
  rows: z.array(ChartRow).min(1),
  /** Words of a document that must stand below it, such as a footnote to a name. */
  notes: z.array(z.strictObject({ mark: z.string().min(1), stated: Stated })).default([]),
});
export type Chart = z.infer<typeof Chart>;

/** A chart as it is built: what it leaves out is the default. */
export type ChartInput = z.input<typeof Chart>;

/** What a chart or one of its SVGs is called: its name within the page, and the words for who cannot see it. */
export type ChartTitle = Pick<Chart, "id" | "title" | "description">;
