import { z } from "zod";
import { factFields, Stated, unprinted } from "./fact";

const figureFields = {
  value: z.number().nonnegative(),
  /** What is counted or measured: "participants", "days", "per cent". */
  unit: z.string().min(1).register(unprinted).optional(),
  /** What the number is of, so that it reads on from the value: "participants selected". */
  label: z.string().min(1).register(unprinted),
  /** How exactly it is meant, in the document's word: "over", "almost", "close to". */
  qualifier: z.string().min(1).optional(),
  /** What it is about, by which figures are grouped: "Three live simulations", "Mission to Port Lindin". */
  about: z.string().min(1).register(unprinted),
  /** Identifier of the conference it is about, if any. */
  event: z.string().min(1).register(unprinted).optional(),
  /** Identifier of the figure that it is part of, where the document breaks a number down. */
  of: z.string().min(1).register(unprinted).optional(),
};

/** A figure as a file of facts has it. */
export const FigureEntry = z.strictObject({ id: z.string(), ...figureFields });
export type FigureEntry = z.infer<typeof FigureEntry>;

/** A number that a document states as a quantity; `stated` has no paragraph where the portal does not hold the document. */
export const Figure = z.strictObject({
  ...factFields,
  ...figureFields,
  stated: Stated.extend({ paragraph: z.string().optional() }),
});
export type Figure = z.infer<typeof Figure>;

/** Figures that one paragraph states, with the words of it that state them, once. */
export interface FigureStatement {
  figures: Figure[];
  /** As of a figure, but of all of them: what is left out between two pieces is an ellipsis. */
  stated: Figure["stated"];
}

const number = new Intl.NumberFormat("en-GB");

/** Formats a figure's number as a reader meets it: "over 12,500", "192". */
export function formatValue(figure: Pick<Figure, "value"> & { qualifier?: string | undefined }): string {
  const value = number.format(figure.value);
  return figure.qualifier === undefined ? value : `${figure.qualifier} ${value}`;
}
