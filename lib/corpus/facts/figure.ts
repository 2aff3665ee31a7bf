import type { FigureStatement } from "#lib/records/facts/figure";
import type { Event } from "#lib/records/event";
import type { Corpus } from "#lib/corpus/corpus";
import { findBy } from "#lib/corpus/index/find-by";
import type { Kind } from "#lib/records/kind";
import { groupBy } from "#lib/text/group-by";
import { joinStatements } from "./figure-statement";

/** Statements about one thing; `event` is the identifier of the conference where that is what they are about. */
export interface FigureSubject {
  about: string;
  event: string | undefined;
  statements: FigureStatement[];
}

/** Statements that count one kind of thing, by what they are about; of no kind are those whose units no kind has. */
export interface FigureGroup {
  kind: Kind | undefined;
  subjects: FigureSubject[];
}

/**
 * Finds all figures by what they count, in the order of the portal's kinds. A statement stands once, under the first of the kinds that
 * its figures count; within a kind come the conferences by number, then all else in the order of the documents.
 */
export function findFigureGroups(corpus: Corpus): FigureGroup[] {
  const kinds = corpus.site.kinds["counted-kinds"];
  const subjects = findSubjects(corpus);
  const isOf = (kind: Kind | undefined) => (statement: FigureStatement) => findKindOf(kinds, statement) === kind;
  return [...kinds, undefined]
    .map((kind) => ({
      kind,
      subjects: subjects
        .map((subject) => ({ ...subject, statements: subject.statements.filter(isOf(kind)) }))
        .filter(({ statements }) => statements.length > 0),
    }))
    .filter((group) => group.subjects.length > 0);
}

function findKindOf(kinds: readonly Kind[], { figures }: FigureStatement): Kind | undefined {
  return kinds.find(({ units = [] }) => figures.some(({ unit = "" }) => units.includes(unit)));
}

function findSubjects(corpus: Corpus): FigureSubject[] {
  const byAbout = groupBy(corpus.records.figures, ({ about }) => [about]);
  const subjects = [...byAbout].map(([about, figures]) => ({
    about,
    event: figures[0]?.event,
    statements: joinStatements(corpus, figures),
  }));
  const numberOf = ({ event = "" }: FigureSubject) => corpus.find("events", event)?.number ?? Infinity;
  return subjects.sort((a, b) => (numberOf(a) === numberOf(b) ? 0 : numberOf(a) - numberOf(b)));
}

/** Finds the figures about a conference. */
export const findFiguresOf = findBy(
  ({ records }) => records.figures,
  ({ event = "" }) => [event],
);

/** Finds what the page of a conference itself states in figures, as its `event.md` lists them. */
export function findStatementsOf(corpus: Corpus, event: Event): FigureStatement[] {
  return joinStatements(
    corpus,
    event.figures.flatMap(({ id = "" }) => corpus.find("figures", id) ?? []),
  );
}

/** Finds the figures that a figure is broken down into. */
export const findPartsOf = findBy(
  ({ records }) => records.figures,
  ({ of = "" }) => [of],
);
