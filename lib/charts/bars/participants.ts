import type { Corpus } from "#lib/corpus/corpus";
import { findFiguresOf, findPartsOf } from "#lib/corpus/facts/figure";
import type { Event } from "#lib/records/event";
import type { Figure } from "#lib/records/facts/figure";
import { formatEventYear, formatEventWhen } from "#lib/records/label";
import type { ChartInput } from "#lib/records/derived/chart";
import { barOfFigure, figureColumns, groupBars, rowOfFigure } from "./figure-bars";

/** Draws how many took part in each conference and, where its documents break the number down, of what kind they were. */
export function buildParticipants(corpus: Corpus): ChartInput | undefined {
  const groups = corpus.records.events.flatMap((event) => {
    const totals = findFiguresOf(corpus, event.id).filter(
      ({ label, of }) => label === "participants" && of === undefined,
    );
    // The conference's own report is nearer to the matter than another document that repeats the number.
    const total =
      totals.find(({ stated }) => corpus.find("documents", stated.document)?.event === event.id) ?? totals[0];
    if (total === undefined) return [];
    const parts = [...findPartsOf(corpus, total.id)].sort((a, b) => b.value - a.value);
    return [{ event, total, parts }];
  });
  if (groups.length === 0) return undefined;
  const titles = {
    id: "participants",
    title: `Participants of the ${corpus.site.event.several}`,
    description: groups
      .map(
        ({ event, total, parts }) =>
          `${formatEventYear(event)}: ${describe(total)}${parts.length === 0 ? "" : `, among them ${parts.map(describe).join(", ")}`}.`,
      )
      .join(" "),
  };
  const bars = groups.flatMap(({ event, total, parts }) => [
    barOfFigure(total, { label: formatEventWhen(event) }),
    ...parts.map((part) => barOfFigure(part, { part: true })),
  ]);
  return {
    ...titles,
    caption: ["How many took part, as the documents state it.", ...captionOf(groups)].join(" "),
    bars: [groupBars(bars)],
    columns: figureColumns,
    rowHead: "label",
    rows: groups.flatMap(({ total, parts }) => [total, ...parts].map(rowOfFigure)),
  };
}

interface Group {
  event: Event;
  total: Figure;
  parts: Figure[];
}

function captionOf(groups: readonly Group[]): string[] {
  const broken = groups.filter(({ parts }) => parts.length > 0);
  if (broken.length === 0) return [];
  const names = new Intl.ListFormat("en-GB").format(broken.map(({ event }) => `the ${event.label}`));
  const isWhole = broken.every(({ total, parts }) => parts.reduce((sum, { value }) => sum + value, 0) === total.value);
  return [
    `Of what kind the participants were is said of ${names}${isWhole ? "." : ", and the kinds named do not add up to the whole."}`,
  ];
}

function describe({ qualifier, value, label }: Figure): string {
  return [qualifier, value, label].filter((each) => each !== undefined).join(" ");
}
