import { pageOf } from "#lib/address/anchor";
import { parseId } from "#lib/address/identifier";
import { buildPagePath, formatPath } from "#lib/address/permalink";
import type { Corpus } from "#lib/corpus/corpus";
import { findBy } from "#lib/corpus/index/find-by";

const all = ({ records }: Corpus) => records.corrections;

/** Finds how the words under an identifier were corrected, the oldest correction first. */
export const findCorrections = findBy(all, ({ id }) => [id]);

/** Finds the corrections of what has its address on a page, by the page's path ("/harbour-3/panel-1/"). */
export const findCorrectionsOn = findBy(all, ({ id }) => [pageOf(formatPath(id))]);

/** Finds the corrections of the recommendations that a page shows in their context. */
export const findItemCorrectionsOn = findBy(all, ({ id }) => {
  const parts = parseId(id);
  return parts?.kind === "recommendation" ? [buildPagePath(parts.holder)] : [];
});
