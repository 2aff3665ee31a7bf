import type { Document } from "#lib/records/document";
import { type Instrument, type InstrumentCitation, InstrumentKind } from "#lib/records/facts/instrument";
import type { Recommendation } from "#lib/records/recommendation";
import type { Corpus } from "#lib/corpus/corpus";
import { findBy } from "#lib/corpus/index/find-by";

const findItemsAt = findBy(
  ({ records }) => records.recommendations,
  ({ paragraph }) => [paragraph],
);

/** Finds the instruments by kind, within a kind in the order of the registry; a kind without any is left out. */
export function findInstrumentGroups(corpus: Corpus): { kind: InstrumentKind; instruments: Instrument[] }[] {
  return InstrumentKind.options
    .map((kind) => ({ kind, instruments: corpus.records.instruments.filter((each) => each.kind === kind) }))
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
    recommendation: findItemsAt(corpus, citation.paragraph)[0],
  }));
}

/** Finds the instruments that a paragraph cites. */
export const findCitedInstruments = findBy(
  ({ records }) => records.instruments,
  ({ citations }) => citations.map(({ paragraph }) => paragraph),
);
