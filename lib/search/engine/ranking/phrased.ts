import type { Reader } from "#lib/search/engine/index/reader";
import { fewPhrased } from "#lib/search/engine/query/options";
import type { ParsedQuery } from "#lib/search/engine/query/parse-query";
import { findTiers } from "#lib/search/engine/query/phrase-tiers";
import { singularOf } from "#lib/search/engine/text/encoder";
import { type Candidates, filterCandidates, type PhraseCounts, type Phrased } from "./candidate-columns";

/* How a candidate has the words in quotation marks: as they were typed, in their other number, or apart and perhaps not all. */
const folds = [undefined, singularOf];
const apart = folds.length;

/* More than words and their nearness come to. */
const tierBonus = 1e3;

/**
 * Keeps the candidates that have the phrases of a query: as they were typed, or, where none has, in their other number. Where these are
 * few, a wide search adds below them, as lacking something, those in the other number, and those that have the words apart.
 */
export async function keepPhrased(
  reader: Reader,
  { phrases }: ParsedQuery,
  candidates: Candidates,
  wide: boolean,
): Promise<Phrased> {
  const tiers = await findTiers(reader, phrases, candidates, folds);
  const counts = countTiers([...tiers.values()]);
  const most = chooseLast(counts, wide);
  const first = counts.findIndex((count) => count > 0);
  const found = filterCandidates(candidates, (at) => (tiers.get(candidates.ordinals[at] ?? -1) ?? apart + 1) <= most);
  const tierAt = Array.from(found.ordinals, (ordinal) => tiers.get(ordinal) ?? apart);
  return {
    candidates: {
      ...found,
      scores: found.scores.map((score, at) => score + tierBonus * (apart - (tierAt[at] ?? apart))),
      complete: found.complete.map((each, at) => (tierAt[at] === first && first < apart ? each : 0)),
    },
    count: (ordinals) => nameCounts(countTiers(Array.from(ordinals, (ordinal) => tiers.get(ordinal) ?? apart))),
  };
}

/* The last tier that is kept: the next is added where those before it are few. */
function chooseLast([typed = 0, otherNumber = 0]: readonly number[], wide: boolean): number {
  const together = typed + otherNumber;
  if (wide && together < fewPhrased.together) return apart;
  return typed === 0 || (wide && typed < fewPhrased.asTyped) ? 1 : 0;
}

function countTiers(tiers: readonly number[]): number[] {
  return [...folds, apart].map((_, tier) => tiers.filter((each) => each === tier).length);
}

function nameCounts([typed = 0, otherNumber = 0, others = 0]: readonly number[]): PhraseCounts {
  return { typed, otherNumber, apart: others };
}
