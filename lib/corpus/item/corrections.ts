import { pageOf } from "#lib/address/anchor";
import { parseId } from "#lib/address/identifier";
import { buildPagePath, formatPath } from "#lib/address/permalink";
import type { Corpus } from "#lib/corpus/corpus";
import { findBy } from "#lib/corpus/index/find-by";
import type { Correction } from "#lib/records/ledger/correction";

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

/** A correction, and the identifiers of the paragraphs within what it corrected that were corrected with it. */
export type WholeCorrection = Correction & { paragraphs: readonly string[] };

/** Lists all corrections; that of a paragraph of an item is told with the item's, of whose words it has a part. */
export function listCorrections({ records }: Corpus): WholeCorrection[] {
  const { corrections, recommendations, wordings, quotations } = records;
  const documents = new Map(
    [...recommendations, ...wordings, ...quotations].map(({ id, paragraph }) => [id, pageOf(paragraph)]),
  );
  const isWithin = (part: Correction, whole: Correction) =>
    documents.get(whole.id) === pageOf(part.id) &&
    !documents.has(part.id) &&
    part.date === whole.date &&
    whole.from.includes(part.from) &&
    whole.to.includes(part.to);
  return corrections
    .filter((each) => !corrections.some((whole) => isWithin(each, whole)))
    .map((each) => ({
      ...each,
      paragraphs: corrections.filter((part) => isWithin(part, each)).map(({ id }) => id),
    }));
}
