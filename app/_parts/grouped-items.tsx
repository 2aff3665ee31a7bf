import { ItemGroup } from "#components/item/item-group";
import { buildPath } from "#lib/address/permalink";
import { groupBy } from "#lib/corpus/group-by";
import { findLocation, formatLocation } from "#lib/corpus/location";
import type { Recommendation } from "#lib/records/recommendation";
import { corpus } from "./built";

/** Items word for word, grouped by the session or part that holds them, in the order they are given. */
export function GroupedItems({ items }: { items: Recommendation[] }) {
  return [...groupBy(items, ({ place }) => [place])].map(([container, [first, ...others]]) => {
    if (first === undefined) return null;
    const location = findLocation(corpus, first);
    const name = formatLocation(location);
    return (
      <ItemGroup
        key={container}
        name={name}
        title={location.session?.title ?? location.part?.title ?? name}
        to={buildPath(container)}
        items={[first, ...others]}
      />
    );
  });
}
