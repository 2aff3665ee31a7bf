import type { Corpus } from "#lib/corpus/corpus";
import { type Figure, formatValue } from "#lib/records/facts/figure";
import type { ChartBar, ChartBars, ChartInput, ChartRow } from "#lib/records/derived/chart";
import { capitalise } from "#lib/text/capitalise";

/** Makes a bar of a figure that a document states; `whole` is the figure that it is part of, where an outline is to show it. */
export function barOfFigure(
  figure: Figure,
  given: { label?: string; part?: boolean; whole?: Figure | undefined } = {},
): ChartBar {
  const { label = capitalise(figure.label), part = false, whole } = given;
  return {
    of: figure.id,
    label,
    value: figure.value,
    shown: whole === undefined ? formatValue(figure) : `${formatValue(figure)} of ${formatValue(whole)}`,
    part,
    ...(whole === undefined ? {} : { whole: whole.value }),
  };
}

/** Groups bars that share a scale: a bar of full length is the largest number among them. */
export function groupBars(bars: ChartBar[], given: Omit<ChartBars, "bars" | "scale" | "quiet"> = {}): ChartBars {
  return {
    ...given,
    bars,
    quiet: false,
    scale: Math.max(1, ...bars.map(({ value, whole = 0 }) => Math.max(value, whole))),
  };
}

/** The columns of a table of figures. */
export const figureColumns = [
  { name: "about", label: "About" },
  { name: "label", label: "What is counted" },
  { name: "qualifier", label: "As meant" },
  { name: "value", label: "Number", number: true },
] satisfies ChartInput["columns"];

/** Makes a row of a figure; the qualifier is the document's own word, such as "over". */
export function rowOfFigure({ id, about, label, qualifier, value, stated }: Figure): ChartRow {
  return { of: id, cells: { about, label, qualifier: qualifier ?? null, value }, stated };
}

/** Finds the figures of the given identifiers, in that order; those that the corpus does not hold are left out. */
export function findFigures(corpus: Corpus, names: readonly string[]): Figure[] {
  return names.flatMap((name) => corpus.find("figures", `figures/${name}`) ?? []);
}
