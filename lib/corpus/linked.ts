import { LinkKind, type Recommendation } from "#lib/records/recommendation";

/** The items of one kind of confirmed link: those that an item links to or, `inverse`, those that link to it. */
export interface LinkedItems {
  kind: LinkKind;
  inverse: boolean;
  items: Recommendation[];
}

/** Finds what an item is linked with among all, kind by kind: what it repeats, and what repeats it. */
export function findLinked(item: Pick<Recommendation, "id" | "links">, all: readonly Recommendation[]): LinkedItems[] {
  return LinkKind.options.flatMap((kind) => {
    const targets = item.links.filter((link) => link.kind === kind).map(({ to }) => to);
    const own = targets.flatMap((id) => all.filter((other) => other.id === id));
    const others = all.filter(({ links }) => links.some((link) => link.kind === kind && link.to === item.id));
    return [
      { kind, inverse: false, items: own },
      { kind, inverse: true, items: others },
    ].filter(({ items }) => items.length > 0);
  });
}
