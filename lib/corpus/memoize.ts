import type { Corpus } from "./corpus";

/** Memoises what is computed of a corpus, such as an index: once for each corpus, when it is first asked for. */
export function memoize<Computed>(compute: (corpus: Corpus) => Computed): (corpus: Corpus) => Computed {
  const known = new WeakMap<Corpus, { computed: Computed }>();
  return (corpus) => {
    const { computed } = known.get(corpus) ?? { computed: compute(corpus) };
    known.set(corpus, { computed });
    return computed;
  };
}

/** Groups records by the keys of each, in the order in which they come; a record of several keys stands under each of them. */
export function groupBy<Value>(
  values: Iterable<Value>,
  keysOf: (value: Value) => readonly string[],
): ReadonlyMap<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const value of values)
    for (const key of new Set(keysOf(value))) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [value]);
      else group.push(value);
    }
  return groups;
}
