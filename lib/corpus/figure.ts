import type { Figure } from "#lib/records/facts/figure";
import { records } from "./records";

/** Figures about one thing; `event` is the identifier of the conference where that is what they are about. */
export interface FigureGroup {
  about: string;
  event: string | undefined;
  figures: Figure[];
}

/** Finds all figures by what they are about: the conferences by number, then all else in the order of the documents. */
export function findFigureGroups(figures: readonly Figure[] = records.figures): FigureGroup[] {
  const groups = new Map<string, FigureGroup>();
  for (const figure of figures) {
    const group = groups.get(figure.about) ?? { about: figure.about, event: figure.event, figures: [] };
    group.figures.push(figure);
    groups.set(figure.about, group);
  }
  const numberOf = (group: FigureGroup) => records.events.find((event) => event.id === group.event)?.number ?? Infinity;
  return [...groups.values()].sort((a, b) => (numberOf(a) === numberOf(b) ? 0 : numberOf(a) - numberOf(b)));
}
