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

/** A number set on a map, and the rows of the table that it stands for. */
export const ChartKey = z.strictObject({
  number: z.int().positive(),
  name: z.string().min(1),
  says: z.array(z.strictObject({ text: z.string().min(1), of: z.string().min(1) })),
});
export type ChartKey = z.infer<typeof ChartKey>;

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
  svgs: z.array(ChartSvg.extend({ label: z.string().min(1).optional() })).min(1),
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
