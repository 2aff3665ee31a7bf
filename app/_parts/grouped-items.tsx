import { ItemGroup } from "#components/item/item-group";
import { findStanding } from "#lib/corpus/location";
import { buildPath } from "#lib/address/permalink";
import type { Recommendation } from "#lib/records/recommendation";

/** Items word for word, grouped by the session or part they stand in, in the order they are given. */
export function GroupedItems({ items }: { items: Recommendation[] }) {
  const places = [...new Map(items.map((item) => [item.place, findStanding(item)]))];
  return places.map(([place, { name, session, part }]) => (
    <ItemGroup
      key={place}
      name={name}
      title={session?.title ?? part?.title ?? name}
      to={buildPath(place)}
      items={items.filter((item) => item.place === place)}
    />
  ));
}
