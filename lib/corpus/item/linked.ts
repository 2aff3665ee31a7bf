import { LinkKind, type Recommendation } from "#lib/records/recommendation";
import type { Corpus } from "#lib/corpus/corpus";
import { findBy } from "#lib/corpus/index/find-by";

/** The items of one kind of confirmed link: those that an item links to or, `inverse`, those that link to it. */
export interface LinkedItems {
  kind: LinkKind;
  inverse: boolean;
  items: Recommendation[];
}

const findLinkingTo = findBy(
  ({ records }) => records.recommendations,
  ({ links }) => links.map(({ kind, to }) => `${kind} ${to}`),
);

/** Finds what an item is linked with, kind by kind: what it repeats, and what repeats it. */
export function findLinked(corpus: Corpus, item: Pick<Recommendation, "id" | "links">): LinkedItems[] {
  return LinkKind.options.flatMap((kind) => {
    const targets = item.links.filter((link) => link.kind === kind);
    return [
      { kind, inverse: false, items: targets.flatMap(({ to }) => corpus.find("recommendations", to) ?? []) },
      { kind, inverse: true, items: findLinkingTo(corpus, `${kind} ${item.id}`) },
    ].filter(({ items }) => items.length > 0);
  });
}
