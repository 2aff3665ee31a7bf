/** What a term adds to the score of one text, by the term. */
export type Impacts = ReadonlyMap<string, number>;

/* The saturation of frequency, the normalization by length and the lower bound, as MiniSearch has them by default. */
const [k, b, delta] = [1.2, 0.7, 0.5];

/**
 * Computes the impact of each term in each text by BM25+ (Lv and Zhai, Lower-Bounding Term Frequency Normalization, CIKM 2011). The
 * length of a text is the number of its different terms. Each text is given by its terms in any order, repeated as they stand in it.
 */
export function computeImpacts(texts: readonly (readonly string[])[]): Impacts[] {
  const counted = texts.map(countTerms);
  const documentFrequency = countTerms(counted.flatMap((counts) => [...counts.keys()]));
  const average = counted.reduce((total, { size }) => total + size, 0) / counted.length;
  const idfOf = (term: string) => {
    const df = documentFrequency.get(term) ?? 0;
    return Math.log(1 + (texts.length - df + 0.5) / (df + 0.5));
  };
  return counted.map((counts) => {
    const normalization = k * (1 - b + (b * counts.size) / average);
    return new Map(
      [...counts].map(([term, tf]) => [term, idfOf(term) * (delta + (tf * (k + 1)) / (tf + normalization))]),
    );
  });
}

function countTerms(terms: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}
