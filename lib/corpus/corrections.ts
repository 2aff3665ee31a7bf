import { pageOf } from "#lib/address/anchor";
import { parseId } from "#lib/address/identifier";
import { buildPagePath, formatPath } from "#lib/address/permalink";
import type { Correction } from "#lib/records/ledger/correction";
import type { Corpus } from "./corpus";
import { groupBy } from "./group-by";
import { memoize } from "./memoize";

const correctionsById = memoize(({ records }) => groupBy(records.corrections, ({ id }) => [id]));

const correctionsByPage = memoize(({ records }) => groupBy(records.corrections, ({ id }) => [pageOf(formatPath(id))]));

const itemCorrectionsByPage = memoize(({ records }) =>
  groupBy(records.corrections, ({ id }) => {
    const parts = parseId(id);
    return parts?.kind === "recommendation" ? [buildPagePath(parts.holder)] : [];
  }),
);

/** Finds how the words under an identifier were corrected, the oldest correction first. */
export function findCorrections(corpus: Corpus, id: string): Correction[] {
  return correctionsById(corpus).get(id) ?? [];
}

/** Finds the corrections of what has its address on a page, by the page's path ("/alliance-17/panel-1/"). */
export function findCorrectionsOn(corpus: Corpus, page: string): Correction[] {
  return correctionsByPage(corpus).get(page) ?? [];
}

/** Finds the corrections of the recommendations that a page shows in their context. */
export function findItemCorrectionsOn(corpus: Corpus, page: string): Correction[] {
  return itemCorrectionsByPage(corpus).get(page) ?? [];
}
