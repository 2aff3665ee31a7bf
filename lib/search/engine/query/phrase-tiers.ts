import { breathe, inTurns } from "#lib/search/engine/breathe";
import type { Reader } from "#lib/search/engine/index/reader";
import { type Candidates, filterCandidates, type Phrased } from "#lib/search/engine/ranking/candidate-columns";
import { sortCandidates } from "#lib/search/engine/ranking/rank";
import { type Fold, hasPhrase } from "#lib/search/engine/text/phrase";
import type { ParsedQuery } from "./parse-query";

/**
 * Finds by which of some folds a candidate first has all phrases of a query, by its ordinal; it has the number of folds where it has
 * them by none. Phrases are looked for in the documents themselves, of a large index in the best of them only.
 */
export async function findTiers(
  reader: Reader,
  phrases: ParsedQuery["phrases"],
  candidates: Candidates,
  folds: readonly (Fold | undefined)[],
): Promise<ReadonlyMap<number, number>> {
  const best =
    reader.depth >= candidates.ordinals.length
      ? Array.from(candidates.ordinals)
      : sortCandidates(candidates, reader.depth).map(({ ordinal }) => ordinal);
  const entries = await reader.read(best);
  await breathe();
  const tiers = await inTurns(entries, ({ words }) => {
    const first = folds.findIndex((fold) => phrases.every((phrase) => hasPhrase(words, phrase, fold)));
    return first < 0 ? folds.length : first;
  });
  return new Map(entries.map(({ ordinal }, at) => [ordinal, tiers[at] ?? folds.length]));
}

/** Keeps the candidates that have the phrases of a query as they were typed. */
export async function keepTyped(reader: Reader, { phrases }: ParsedQuery, candidates: Candidates): Promise<Phrased> {
  const tiers = await findTiers(reader, phrases, candidates, [undefined]);
  return { candidates: filterCandidates(candidates, (at) => tiers.get(candidates.ordinals[at] ?? -1) === 0) };
}
