import type { Corpus } from "#lib/corpus/corpus";
import { formatValue } from "#lib/records/facts/figure";
import type { ChartInput } from "#lib/records/derived/chart";
import { barOfFigure, figureColumns, findFigures, groupBars, rowOfFigure } from "./figure-bars";

/** Draws who applied for the three live simulations, who was selected, and from how many countries they came. */
export function buildTrainees(corpus: Corpus): ChartInput | undefined {
  const people = findFigures(corpus, [
    "live-simulation-applications",
    "live-simulation-participants",
    "live-simulation-women",
    "live-simulation-men",
  ]);
  const countries = findFigures(corpus, [
    "live-simulation-applicant-countries",
    "live-simulation-participating-states",
    "live-simulation-partners",
  ]);
  const all = [...people, ...countries];
  if (people.length === 0 || countries.length === 0) return undefined;
  const titles = {
    id: "trainees",
    title: "Trainees of the three live simulations",
    description: `${all.map((figure) => `${formatValue(figure)} ${figure.label}`).join("; ")}.`,
  };
  return {
    ...titles,
    caption:
      "Applications for the live-simulation trainings and the participants selected, with the countries they came from. People and countries are drawn on scales of their own.",
    bars: [
      groupBars(
        people.map((figure) => barOfFigure(figure, { part: figure.of !== undefined })),
        { heading: "People" },
      ),
      groupBars(
        countries.map((figure) => barOfFigure(figure)),
        { heading: "Countries" },
      ),
    ],
    columns: figureColumns,
    rowHead: "label",
    rows: all.map(rowOfFigure),
  };
}
