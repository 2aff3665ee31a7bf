import type { Visit, VisitKind } from "#lib/records/facts/visit";
import type { Corpus } from "#lib/corpus/corpus";

/** Visits of one year. */
export interface YearOfVisits {
  year: number;
  visits: Visit[];
}

/** Finds the visits of the given kinds by year, the earlier year first, each year's as the document lists them. */
export function findVisitsByYear({ records }: Corpus, kinds: readonly VisitKind[]): YearOfVisits[] {
  const visits = records.visits.filter((visit) => kinds.includes(visit.kind));
  const years = [...new Set(visits.map((visit) => visit.year))].sort((a, b) => a - b);
  return years.map((year) => ({ year, visits: visits.filter((visit) => visit.year === year) }));
}
