import type { Corpus } from "#lib/corpus/corpus";
import type { Figure } from "#lib/records/facts/figure";
import type { ChartInput } from "#lib/records/derived/chart";
import { barOfFigure, figureColumns, findFigures, groupBars, rowOfFigure } from "./figure-bars";

const chosen = [
  "survey-responding-states",
  "survey-confiscation-laws",
  "survey-confiscations",
  "survey-compensation-from-assets",
  "survey-identification-avenues",
];

/** Draws what the states that responded to the survey reported; an outline shows the whole only where the document states it. */
export function buildSurveyFindings(corpus: Corpus): ChartInput | undefined {
  const found = findFigures(corpus, chosen);
  if (found.length === 0) return undefined;
  const wholeOf = ({ of = "" }: Figure) => corpus.find("figures", of);
  const wholes = found.flatMap((figure) => wholeOf(figure) ?? []);
  const titles = {
    id: "survey-findings",
    title: "What the survey of 2016 found",
    description: `${found.map((figure) => `${barOfFigure(figure, { whole: wholeOf(figure) }).shown} ${figure.label}`).join("; ")}.`,
  };
  return {
    ...titles,
    caption:
      "States, by what they reported. An outline shows the whole; where there is none, the report does not say out of how many.",
    bars: [groupBars(found.map((figure) => barOfFigure(figure, { whole: wholeOf(figure) })))],
    columns: figureColumns,
    rowHead: "label",
    rows: [...found, ...wholes].map(rowOfFigure),
  };
}
