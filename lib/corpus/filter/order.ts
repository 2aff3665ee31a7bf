import type { Corpus } from "#lib/corpus/corpus";
import { memoize } from "#lib/corpus/index/memoize";
import type { Recommendation } from "#lib/records/recommendation";

/**
 * Finds all items in the order of the proceedings: conference by conference as they were held, whichever document tells of one, and
 * last those of no conference; of each as printed.
 */
export const findInOrder = memoize(({ records: { events, recommendations } }: Corpus): readonly Recommendation[] => {
  const order = new Map(events.map(({ id }, at) => [id, at]));
  const orderOf = ({ event = "" }: Recommendation) => order.get(event) ?? events.length;
  return [...recommendations].sort((a, b) => orderOf(a) - orderOf(b));
});
