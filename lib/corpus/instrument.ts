import type { Document } from "#lib/records/document";
import { type Instrument, type InstrumentCitation, InstrumentKind } from "#lib/records/facts/instrument";
import type { Recommendation } from "#lib/records/recommendation";
import type { Corpus } from "./corpus";
import { groupBy } from "./group-by";
import { memoize } from "./memoize";

const instrumentsByKind = memoize(({ records }) => groupBy(records.instruments, ({ kind }) => [kind]));

const instrumentsByParagraph = memoize(({ records }) =>
  groupBy(records.instruments, ({ citations }) => citations.map(({ paragraph }) => paragraph)),
);

const itemsByParagraph = memoize(({ records }) => groupBy(records.recommendations, ({ paragraph }) => [paragraph]));

/** Finds the instruments by kind, within a kind in the order of the registry; a kind without any is left out. */
export function findInstrumentGroups(corpus: Corpus): { kind: InstrumentKind; instruments: Instrument[] }[] {
  return InstrumentKind.options
    .map((kind) => ({ kind, instruments: instrumentsByKind(corpus).get(kind) ?? [] }))
    .filter(({ instruments }) => instruments.length > 0);
}

/** A paragraph that cites an instrument, the document that holds it, and the recommendation it is, if it is one. */
export interface CitingParagraph {
  citation: InstrumentCitation;
  document: Document;
  recommendation: Recommendation | undefined;
}

/** Finds every paragraph that cites an instrument, in reading order. */
export function findCitingParagraphs(corpus: Corpus, instrument: Instrument): CitingParagraph[] {
  return instrument.citations.map((citation) => ({
    citation,
    document: corpus.get("documents", citation.document),
    recommendation: itemsByParagraph(corpus).get(citation.paragraph)?.[0],
  }));
}

/** Finds the instruments that a paragraph cites. */
export function findCitedInstruments(corpus: Corpus, paragraph: string): Instrument[] {
  return instrumentsByParagraph(corpus).get(paragraph) ?? [];
}
