import type { Corpus } from "#lib/corpus/corpus";
import { groupBy } from "#lib/text/group-by";
import { memoize } from "./memoize";

/**
 * Builds a question that an inverted index answers: the values of a corpus by the keys that `keysOf` gives each, in the order in
 * which they come; a key of none has an empty list.
 */
export function findBy<Value>(
  valuesOf: (corpus: Corpus) => Iterable<Value>,
  keysOf: (value: Value) => readonly string[],
): (corpus: Corpus, key: string) => Value[] {
  const index = memoize((corpus) => groupBy(valuesOf(corpus), keysOf));
  return (corpus, key) => index(corpus).get(key) ?? [];
}
