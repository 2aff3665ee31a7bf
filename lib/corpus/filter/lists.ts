import { buildCellPath } from "#lib/address/page-path";
import { buildId } from "#lib/address/identifier";
import { buildPath } from "#lib/address/permalink";
import type { Recommendation } from "#lib/records/recommendation";
import type { Corpus } from "#lib/corpus/corpus";
import { titleOfFilter } from "./facets";
import { buildFilterPath, findFilters, findRecommendations } from "./filter";
import { buildMatrix, findCellItems, titleOfCell } from "./matrix";
import { findTermItems, findTerms } from "./term";

/** A list of items that a page shows: the address of the page, what it is called apart from it, and the items. */
export interface ItemList {
  path: string;
  title: string;
  items: readonly Recommendation[];
}

/** Formats what the list of a term is called apart from its page: "Topic: Guardianship". */
export function titleOfTermList(vocabulary: "topics" | "addressees", label: string): string {
  return `${vocabulary === "topics" ? "Topic" : "Addressee"}: ${label}`;
}

/** Finds all lists of items that have a page: of a filter, of a topic, of an addressee, and of both; none that is empty. */
export function findItemLists(corpus: Corpus): ItemList[] {
  const terms = (["topics", "addressees"] as const).flatMap((vocabulary) =>
    findTerms(corpus, vocabulary).map((term) => ({
      path: buildPath(buildId({ kind: "term", vocabulary, term: term.id })),
      title: titleOfTermList(vocabulary, term.label),
      items: findTermItems(corpus, vocabulary, term.id),
    })),
  );
  const cells = buildMatrix(corpus).rows.flatMap(({ topic, cells }) =>
    cells.map(({ addressee }) => ({
      path: buildCellPath({ topic: topic.id, addressee: addressee.id }),
      title: titleOfCell(topic, addressee),
      items: findCellItems(corpus, topic.id, addressee.id),
    })),
  );
  const filters = findFilters(corpus).map((filter) => ({
    path: buildFilterPath(filter),
    title: titleOfFilter(corpus, filter),
    items: findRecommendations(corpus, filter),
  }));
  return [...filters, ...terms, ...cells].filter(({ items }) => items.length > 0);
}
