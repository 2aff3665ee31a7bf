import type { Instrument } from "#lib/records/instrument";
import { buildPath } from "#lib/records/permalink";
import type { Recommendation } from "#lib/records/recommendation";

/** Builds the open form of an instrument; each citation has the identifier and address of its paragraph, and its sentence whole. */
export function openInstrument({ citations, ...instrument }: Instrument, recommendations: readonly Recommendation[], absoluteUrl: (path: string) => string) {
  return {
    ...instrument,
    symbol: instrument.symbol ?? null,
    body: instrument.body ?? null,
    year: instrument.year ?? null,
    citations: citations.map(({ document, paragraph, words, before, after }) => ({
      id: paragraph,
      url: absoluteUrl(buildPath(paragraph)),
      document,
      paragraph,
      words,
      sentence: `${before}${words}${after}`,
      recommendation: recommendations.find((item) => item.paragraph === paragraph)?.id ?? null,
    })),
  };
}
