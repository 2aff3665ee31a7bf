import type { IndexSchema } from "#lib/search/engine/entry";

/*
 * Impact-ordered postings: what a term contributes to the score of a document is known when the index is built, by the
 * fields it stands in, the length of the text and the weight of the document. It is quantised to levels, each a sixth
 * below the one above, so that an index holds no numbers beside its posting lists; the last levels are for terms that
 * stand in the context only.
 */
const ownLevels = 16;
const contextLevels = 3;
const [highest, step] = [3.6, 1.2];
const [contextHighest, contextStep] = [0.4, 1.6];

/** How many levels of impact there are. */
export const levels = ownLevels + contextLevels + 1;

/** The level of a term in the context of a document which is no answer by that alone. */
const unqualified = levels - 1;

/** The impact of a level, in the middle of its span. */
export const impactOfLevel: readonly number[] = Array.from({ length: levels }, (_, level) =>
  level < ownLevels
    ? highest / step ** (level + 0.5)
    : contextHighest / contextStep ** (Math.min(level - ownLevels, contextLevels - 1) + 0.5),
);

/** Says whether a term of a level stands in a document's own fields and so counts for its document frequency. */
export function isOwnLevel(level: number): boolean {
  return level < ownLevels;
}

/** Says whether a document may be an answer by a term of a level alone. */
export function isQualifyingLevel(level: number): boolean {
  return level !== unqualified;
}

/** Finds the weight of a document of so many words: its own, normalised by length. */
export function normaliseLength(weight: number, length: number): number {
  return weight / (1 + 0.25 * Math.log2(1 + length / 40));
}

/** Quantises the impact of a term to a level, by the fields it stands in and the weight of its document. */
export function quantiseImpact(
  fields: ReadonlySet<number>,
  fieldWeights: IndexSchema["fieldWeights"],
  weight: number,
  qualifiesByContext: boolean,
): number {
  const impact = combineFields(fieldWeights.filter((_, field) => fields.has(field))) * weight;
  if (fields.size > 1 || !fields.has(fieldWeights.length - 1))
    return clamp(Math.log(highest / impact) / Math.log(step), ownLevels);
  if (!qualifiesByContext) return unqualified;
  return ownLevels + clamp(Math.log(contextHighest / impact) / Math.log(contextStep), contextLevels);
}

/* The best field counts in full, the others add a little. */
function combineFields(weights: readonly number[]): number {
  const most = Math.max(...weights);
  return most + 0.2 * (weights.reduce((sum, weight) => sum + weight, 0) - most);
}

function clamp(level: number, count: number): number {
  return Math.min(Math.max(Math.floor(level), 0), count - 1);
}
