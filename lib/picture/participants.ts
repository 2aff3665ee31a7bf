import type { CorpusRecords } from "#lib/records/corpus";
import type { Figure } from "#lib/records/figure";
import { formatWhen, labelOfEvent } from "#lib/records/label";
import type { Picture } from "#lib/records/picture";
import { type BarGroup, drawBars } from "./bars";
import { barOfFigure, figureColumns, rowOfFigure } from "./counted";

/** Draws how many took part in each conference and, where its documents break the number down, of what kind they were. */
export function buildParticipants({ events, figures, documents }: CorpusRecords): Picture | undefined {
  const ownDocuments = new Map(documents.map((document) => [document.id, document.event]));
  const groups = events.flatMap((event) => {
    const totals = figures.filter((figure) => figure.event === event.id && figure.label === "participants" && figure.of === undefined);
    // The conference's own report is nearer to the matter than another document that repeats the number.
    const total = totals.find((figure) => ownDocuments.get(figure.stated.document) === event.id) ?? totals[0];
    if (total === undefined) return [];
    const parts = figures.filter((figure) => figure.of === total.id).sort((a, b) => b.value - a.value);
    return [{ event, total, parts }];
  });
  if (groups.length === 0) return undefined;
  const naming = {
    id: "participants",
    title: "Participants of the conferences",
    description: groups.map(({ event, total, parts }) => `${labelOfEvent(event)}, ${event.year.value}: ${describe(total)}${parts.length === 0 ? "" : `, among them ${parts.map(describe).join(", ")}`}.`).join(" "),
  };
  const bars = groups.flatMap(({ event, total, parts }) => [
    barOfFigure(total, { label: `${labelOfEvent(event)}, ${formatWhen(event)}` }),
    ...parts.map((part) => barOfFigure(part, { part: true })),
  ]);
  const one: BarGroup[] = [{ bars }];
  const broken = groups.filter(({ parts }) => parts.length > 0).map(({ event }) => labelOfEvent(event));
  return {
    ...naming,
    caption: `How many took part, as the documents state it. ${broken.length === 0 ? "No document says" : `Only for the ${broken.join(" and the ")} do they say`} of what kind the participants were${broken.length === 0 ? "" : ", and the kinds they name do not add up to the whole"}.`,
    drawings: [drawBars(naming, one)],
    key: [],
    columns: figureColumns,
    rows: groups.flatMap(({ total, parts }) => [total, ...parts].map(rowOfFigure)),
    notes: [],
  };
}

function describe({ qualifier, value, label }: Figure): string {
  return [qualifier, value, label].filter((each) => each !== undefined).join(" ");
}
