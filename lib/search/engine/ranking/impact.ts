import { fieldWeights, type SearchField, searchFields } from "#lib/search/engine/query/options";
import type { SearchKind } from "#lib/search/portal/pack/pack-schema";

/*
 * What a term is worth in a document is known when the index is built: by the field it stands in, the length of the
 * text and the kind of the document. It is kept in levels, each a sixth below the one above, so that an index needs no
 * numbers beside its lists of places; the last levels are for terms that stand in the surroundings only.
 */
const ownLevels = 16;
const contextLevels = 3;
const [highest, step] = [3.6, 1.2];
const [contextHighest, contextStep] = [0.4, 1.6];

/** How many levels of worth there are. */
export const levels = ownLevels + contextLevels + 1;

/** The level of a term that stands in the surroundings of a document which is no answer by them alone. */
const dependent = levels - 1;

/** What a level is worth, in the middle of its span. */
export const impactOfLevel: readonly number[] = Array.from({ length: levels }, (_, level) =>
  level < ownLevels
    ? highest / step ** (level + 0.5)
    : contextHighest / contextStep ** (Math.min(level - ownLevels, contextLevels - 1) + 0.5),
);

/** Says whether documents have a term of a level as their own. */
export function isOwnLevel(level: number): boolean {
  return level < ownLevels;
}

/** Says whether a document may be an answer by a term of a level alone. */
export function isQualifyingLevel(level: number): boolean {
  return level !== dependent;
}

/* How much a hit of each kind counts: what people look for above the running text around it. */
const kindWeights: Readonly<Record<SearchKind, number>> = {
  recommendation: 1,
  session: 0.9,
  person: 1,
  wording: 0.35,
  quotation: 0.35,
  instrument: 0.25,
  paragraph: 0.25,
  figure: 0.15,
};

/** Finds the level of a term by the fields it stands in, and the kind and length, in words, of its document. */
export function quantiseImpact(fields: ReadonlySet<SearchField>, kind: SearchKind, length: number): number {
  const weight = kindWeights[kind] / (1 + 0.25 * Math.log2(1 + length / 40));
  const impact = weighFields(fields) * weight;
  const own = fields.size > 1 || !fields.has("context");
  if (own) return clamp(Math.log(highest / impact) / Math.log(step), ownLevels);
  // A person or a paragraph is no answer by its session's title alone.
  if (kind !== "recommendation" && kind !== "session") return dependent;
  return ownLevels + clamp(Math.log(contextHighest / impact) / Math.log(contextStep), contextLevels);
}

/* The best field counts in full, the others add a little. */
function weighFields(fields: ReadonlySet<SearchField>): number {
  const weights = searchFields.filter((field) => fields.has(field)).map((field) => fieldWeights[field]);
  const most = Math.max(...weights);
  return most + 0.2 * (weights.reduce((sum, weight) => sum + weight, 0) - most);
}

function clamp(level: number, count: number): number {
  return Math.min(Math.max(Math.floor(level), 0), count - 1);
}
