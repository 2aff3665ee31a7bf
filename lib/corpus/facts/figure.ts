import type { Figure } from "#lib/records/facts/figure";
import type { Corpus } from "#lib/corpus/corpus";
import { findBy } from "#lib/corpus/index/find-by";
import { groupBy } from "#lib/text/group-by";

/** Figures about one thing; `event` is the identifier of the conference where that is what they are about. */
export interface FigureGroup {
  about: string;
  event: string | undefined;
  figures: Figure[];
}

/** Finds all figures by what they are about: the conferences by number, then all else in the order of the documents. */
export function findFigureGroups(corpus: Corpus): FigureGroup[] {
  const byAbout = groupBy(corpus.records.figures, ({ about }) => [about]);
  const groups = [...byAbout].map(([about, figures]) => ({ about, event: figures[0]?.event, figures }));
  const numberOf = ({ event = "" }: FigureGroup) => corpus.find("events", event)?.number ?? Infinity;
  return groups.sort((a, b) => (numberOf(a) === numberOf(b) ? 0 : numberOf(a) - numberOf(b)));
}

/** Finds the figures about a conference. */
export const findFiguresOf = findBy(
  ({ records }) => records.figures,
  ({ event = "" }) => [event],
);

/** Finds the figures that a figure is broken down into. */
export const findPartsOf = findBy(
  ({ records }) => records.figures,
  ({ of = "" }) => [of],
);
