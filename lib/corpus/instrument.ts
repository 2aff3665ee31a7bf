import type { Document } from "#lib/records/document";
import { type Instrument, type InstrumentCitation, InstrumentKind } from "#lib/records/facts/instrument";
import type { Recommendation } from "#lib/records/recommendation";
import { getDocument } from "./get";
import { records } from "./records";

/** Finds the instruments by kind, within a kind in the order of the registry; a kind without any is left out. */
export function findInstrumentGroups(): { kind: InstrumentKind; instruments: Instrument[] }[] {
  return InstrumentKind.options
    .map((kind) => ({ kind, instruments: records.instruments.filter((instrument) => instrument.kind === kind) }))
    .filter(({ instruments }) => instruments.length > 0);
}

/** A paragraph that cites an instrument, the document it stands in, and the recommendation it is, if it is one. */
export interface CitingPlace {
  citation: InstrumentCitation;
  document: Document;
  recommendation: Recommendation | undefined;
}

/** Finds every place that cites an instrument, in reading order. */
export function findCitingPlaces(instrument: Instrument): CitingPlace[] {
  return instrument.citations.map((citation) => ({
    citation,
    document: getDocument(citation.document),
    recommendation: records.recommendations.find((item) => item.paragraph === citation.paragraph),
  }));
}

/** Finds the instruments that a paragraph cites. */
export function findCited(paragraph: string): Instrument[] {
  return records.instruments.filter(({ citations }) => citations.some((citation) => citation.paragraph === paragraph));
}
