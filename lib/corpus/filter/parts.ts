import { cut } from "#lib/text/cut";
import type { Corpus } from "#lib/corpus/corpus";
import { findLocation, formatLocation } from "#lib/corpus/location";
import type { Recommendation } from "#lib/records/recommendation";

const itemsOfPart = 50;

/** Parts a list of items that is too long for one page, in its order; a short one, or an empty one, is one part. */
export function partItems(items: readonly Recommendation[]): Recommendation[][] {
  return cut(items, itemsOfPart);
}

/** Formats from where to where a part of a list goes: "Panel 1, 3rd Harbour Forum, to Side event 2, 3rd Harbour Forum". */
export function formatSpan(corpus: Corpus, part: readonly Recommendation[]): string {
  const names = [part[0], part.at(-1)].flatMap((item) =>
    item === undefined ? [] : [formatLocation(findLocation(corpus, item))],
  );
  return [...new Set(names)].join(" to ");
}
