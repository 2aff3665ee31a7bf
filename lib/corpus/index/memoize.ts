import type { Corpus } from "#lib/corpus/corpus";

/** Memoises what is computed of a corpus, such as an index: once for each corpus, when it is first asked for. */
export function memoize<Computed>(compute: (corpus: Corpus) => Computed): (corpus: Corpus) => Computed {
  const known = new WeakMap<Corpus, { computed: Computed }>();
  return (corpus) => {
    const entry = known.get(corpus) ?? { computed: compute(corpus) };
    known.set(corpus, entry);
    return entry.computed;
  };
}
