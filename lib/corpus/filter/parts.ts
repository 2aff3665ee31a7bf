import { cut } from "#lib/text/cut";
import type { Corpus } from "#lib/corpus/corpus";
import { findLocation, formatLocation } from "#lib/corpus/location";
import type { Recommendation } from "#lib/records/recommendation";
import { groupBy } from "#lib/text/group-by";

const itemsOfPart = 50;

/**
 * Parts a list of items that is too long for one page, in its order; a short one, or an empty one, is one part. There are as many
 * parts as if it were cut after every fiftieth item, but what one session or section has stays together where it has room.
 */
export function partItems(items: readonly Recommendation[]): Recommendation[][] {
  const { length: count } = cut(items, itemsOfPart);
  const size = items.length / count;
  const parts = Array.from({ length: count }, (): Recommendation[] => []);
  let before = 0;
  for (const list of groupBy(items, ({ place }) => [place]).values())
    for (const piece of cut(list, itemsOfPart)) {
      // A list stands in the part that its middle falls into.
      parts[Math.floor((before + piece.length / 2) / size)]?.push(...piece);
      before += piece.length;
    }
  return count === 1 ? parts : parts.filter((part) => part.length > 0);
}

/** Formats which items of a list a part has: "Part 2 of 3: items 44–86 of 130". */
export function formatPart(parts: readonly (readonly Recommendation[])[], part: number): string {
  const before = parts.slice(0, part - 1).flat().length;
  const own = parts[part - 1]?.length ?? 0;
  return `Part ${part} of ${parts.length}: items ${before + 1}–${before + own} of ${parts.flat().length}`;
}

/** Formats from where to where a part of a list goes: "Panel 1, 3rd Harbour Forum, to Side event 2, 3rd Harbour Forum". */
export function formatSpan(corpus: Corpus, part: readonly Recommendation[]): string {
  const names = [part[0], part.at(-1)].flatMap((item) =>
    item === undefined ? [] : [formatLocation(findLocation(corpus, item))],
  );
  return [...new Set(names)].join(" to ");
}
