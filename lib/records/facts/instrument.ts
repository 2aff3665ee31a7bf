import { z } from "zod";
import { Provenance } from "#lib/records/provenance";
import { idWithin } from "#lib/records/name";

/** What sort of text an instrument is, in the order of their list. */
export const InstrumentKind = z.enum([
  "plan",
  "decision",
  "resolution",
  "convention",
  "declaration",
  "goal",
  "principles",
  "law",
  "strategy",
]);
export type InstrumentKind = z.infer<typeof InstrumentKind>;

/** A paragraph that cites an instrument: the printed words that name it, and what its sentence says before and after them. */
export const InstrumentCitation = z.strictObject({
  document: z.string(),
  paragraph: z.string(),
  words: z.string().min(1),
  before: z.string(),
  after: z.string(),
});
export type InstrumentCitation = z.infer<typeof InstrumentCitation>;

const description = {
  kind: InstrumentKind,
  symbol: z.string().min(1).optional(),
  name: z.string().min(1),
  /** True where no document prints the name in one piece and the portal had to put it together. */
  nameSupplied: z.boolean().default(false),
  /** Usual names and acronyms that readers ask by, in the portal's words: no document need print them. */
  alternateNames: z.array(z.string().min(1)).optional(),
  body: z.string().min(1).optional(),
  year: z.int().optional(),
};

/**
 * An entry of `content/instruments.json`: what the documents print of an instrument, and the forms by which they name it.
 * `formsIn` holds, by a document's name, what only that document means by words such as "the Convention".
 */
export const InstrumentEntry = z.strictObject({
  id: idWithin("instruments"),
  ...description,
  forms: z.array(z.string().min(1)).default([]),
  formsIn: z.record(z.string(), z.array(z.string().min(1)).min(1)).default({}),
});
export type InstrumentEntry = z.infer<typeof InstrumentEntry>;

/** A legal or political text that the documents cite, with every paragraph that cites it, in reading order. */
export const Instrument = z.strictObject({
  id: z.string(),
  ...description,
  /** The printed forms of its name that stand in the documents. */
  forms: z.array(z.string().min(1)).min(1),
  citations: z.array(InstrumentCitation).min(1),
  provenance: Provenance,
});
export type Instrument = z.infer<typeof Instrument>;

const kindWords: Record<InstrumentKind, string> = {
  plan: "International action plans and addenda",
  decision: "Decisions",
  resolution: "Resolutions",
  convention: "Charter, conventions and protocols",
  declaration: "Declarations",
  goal: "Agenda and goals",
  principles: "Guiding principles",
  law: "Laws",
  strategy: "Strategies, programmes and plans of action",
};

/** Formats the heading under which instruments of a kind are listed: "Charter, conventions and protocols". */
export function labelOfInstrumentKind(kind: InstrumentKind): string {
  return kindWords[kind];
}

/** Formats what readers call an instrument: its name, and its symbol where the name does not hold it. */
export function labelOfInstrument({ name, symbol }: { name: string; symbol?: string | undefined }): string {
  return symbol === undefined || name.includes(symbol) ? name : `${name} (${symbol})`;
}

/** Formats a number of citing paragraphs: "1 place", "7 places". */
export function formatCitationCount(count: number): string {
  return `${count} ${count === 1 ? "place" : "places"}`;
}
