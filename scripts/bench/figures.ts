import { z } from "zod";

/** Median and 95th percentile. */
const Spread = z.strictObject({ median: z.number(), p95: z.number() });
export type Spread = z.infer<typeof Spread>;

/** What a first answer took: bytes, requests and milliseconds. */
const FirstAnswer = z.strictObject({ bytes: Spread, requests: Spread, time: Spread });
export type FirstAnswer = z.infer<typeof FirstAnswer>;

/** The share of queries whose record is among the first ten hits. */
const Recall = z.strictObject({ misspelt: z.number(), inflected: z.number(), spelt: z.number(), synonyms: z.number() });
export type Recall = z.infer<typeof Recall>;

/** What was measured of one engine at one size; what was not measured is left out. Times in milliseconds, sizes in bytes. */
export const Figures = z.strictObject({
  engine: z.string(),
  size: z.int(),
  documents: z.int().optional(),
  /** Reckoned, and measured in Chromium on a line that was slowed down. */
  modelled: FirstAnswer.optional(),
  measured: FirstAnswer.optional(),
  /** Until the answer is the final one, where the first is not. */
  final: FirstAnswer.optional(),
  /** The share of the final ten hits that the first answer has. */
  agreement: z.number().optional(),
  keystroke: Spread.optional(),
  index: z.number().optional(),
  records: z.number().optional(),
  files: z.int().optional(),
  heap: z.number().optional(),
  build: z.number().optional(),
  buildProcessor: z.number().optional(),
  buildMemory: z.number().optional(),
  recall: Recall.optional(),
  note: z.string().optional(),
});
export type Figures = z.infer<typeof Figures>;
