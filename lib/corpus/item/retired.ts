import { parseAnchored } from "#lib/address/anchor";
import { parseId } from "#lib/address/identifier";
import { buildContextPath, formatPath } from "#lib/address/permalink";
import type { Corpus } from "#lib/corpus/corpus";
import { groupBy } from "#lib/text/group-by";
import { memoize } from "#lib/corpus/index/memoize";

/** An identifier that has been retired: with an alias, `to` says what replaces it; with a tombstone, `stood` says what it named. */
export interface Retired {
  id: string;
  date: string;
  reason: string;
  to?: string;
  stood?: string;
}

/** Finds all retired identifiers, in the order of the ledger. */
export const findRetired: (corpus: Corpus) => Retired[] = memoize(({ records }) => [
  ...records.aliases,
  ...records.tombstones,
]);

/** Finds the retired identifiers that had a page of their own. */
export function findRetiredPages(corpus: Corpus): Retired[] {
  return findRetired(corpus).filter(({ id }) => !formatPath(id).includes("#"));
}

/** Gets the retirement of an identifier, or throws a RangeError. */
export function getRetired(corpus: Corpus, id: string): Retired {
  const retired: Retired | undefined = corpus.find("aliases", id) ?? corpus.find("tombstones", id);
  if (retired === undefined)
    throw new RangeError(`Unexpected identifier "${id}", expected one with an alias or a tombstone`);
  return retired;
}

// A recommendation has two addresses: its own page, and its anchor in its session.
const addressOf = (id: string): string =>
  parseId(id)?.kind === "recommendation" ? buildContextPath(id) : formatPath(id);

const retiredByPage = memoize((corpus) => {
  const anchored = findRetired(corpus).flatMap((retired) => {
    const { page, anchor } = parseAnchored(addressOf(retired.id));
    return anchor === undefined ? [] : [{ page, anchor, retired }];
  });
  return groupBy(anchored, ({ page }) => [page]);
});

/** Finds what was retired of a page, by the page's path, each with the anchor that led to it. */
export function findRetiredOn(corpus: Corpus, page: string): (Retired & { anchor: string })[] {
  return (retiredByPage(corpus).get(page) ?? []).map(({ anchor, retired }) => ({ ...retired, anchor }));
}
