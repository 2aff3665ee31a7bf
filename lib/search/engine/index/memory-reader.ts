import FlexSearch, { type Index } from "flexsearch";
import type { Entry, IndexedDocument, IndexSchema } from "#lib/search/engine/entry";
import { indexOptions } from "#lib/search/engine/query/options";
import type { Postings, Reader } from "./reader";
import { buildTerms } from "#lib/search/engine/terms/index-terms";
import type { Thesaurus } from "#lib/search/engine/terms/thesaurus";
import {
  buildVocabulary,
  findCompletions,
  findFamily,
  splitCompound,
  findCorrections,
} from "#lib/search/engine/terms/vocabulary";
import { isOwnLevel, levels } from "#lib/search/engine/ranking/impact";

const none: readonly number[] = [];

/**
 * Builds an index of entries in memory, each at its ordinal: one of FlexSearch for each level of impact. `depth` is how
 * many of the best hits are ranked again.
 */
export function buildMemoryReader<Document extends IndexedDocument>(
  entries: readonly Entry<Document>[],
  thesaurus: Thesaurus,
  schema: IndexSchema<Document>,
  depth = Infinity,
): Reader<Document> {
  const { counts, find } = buildIndexes(entries, (entry) => buildTerms(entry, thesaurus, schema));
  const vocabulary = buildVocabulary(counts);
  return {
    size: entries.length,
    depth,
    thesaurus,
    find: async (term) => find(term),
    family: async (stem) => findFamily(vocabulary, stem),
    complete: async (prefix, most) => findCompletions(vocabulary, prefix, most),
    correct: async (word, slips, most) => findCorrections(vocabulary, word, slips, most),
    split: async (word) => splitCompound(vocabulary, word),
    read: async (ordinals) => ordinals.flatMap((ordinal) => entries[ordinal] ?? []),
  };
}

/* Fills the indexes; answers the document frequency of each word, and what looks a term up in all of them. */
function buildIndexes<Document extends IndexedDocument>(
  entries: readonly Entry<Document>[],
  termsOf: (entry: Entry<Document>) => ReadonlyMap<string, number>,
): { counts: ReadonlyMap<string, number>; find: (term: string) => Postings } {
  const indexes = Array.from({ length: levels }, buildIndex);
  const counts = new Map<string, number>();
  /* The levels at which a term is found, a bit each, so that the others need not be asked. */
  const masks = new Map<string, number>();
  for (const entry of entries) {
    const terms: string[][] = indexes.map(() => []);
    for (const [term, level] of termsOf(entry)) {
      terms[level]?.push(term);
      masks.set(term, (masks.get(term) ?? 0) | (1 << level));
      if (!term.includes("_")) counts.set(term, (counts.get(term) ?? 0) + (isOwnLevel(level) ? 1 : 0));
    }
    terms.forEach((list, level) => {
      if (list.length > 0) indexes[level]?.add(entry.ordinal, list.join(" "));
    });
  }
  /* Memoised, as a term is asked for again with each letter that is typed. */
  const known = new Map<string, Postings>();
  const find = (term: string): Postings => {
    const mask = masks.get(term) ?? 0;
    const there = known.get(term);
    if (there !== undefined) return there;
    const found = indexes.map((index, level) =>
      (mask & (1 << level)) === 0 ? none : searchIndex(index, term, entries.length),
    );
    const df = found.reduce((sum, { length }, level) => sum + (isOwnLevel(level) ? length : 0), 0);
    const postings = { df, levels: found };
    if (mask > 0) known.set(term, postings);
    return postings;
  };
  return { counts, find };
}

/* The default import is there in the light build of the library too, which is all that the browser needs. */
function buildIndex(): Index {
  return new FlexSearch.Index(indexOptions);
}

/* The index gives its own list; copying it would cost more than finding it. */
function searchIndex(index: Index, term: string, limit: number): readonly number[] {
  const ordinals = index.search(term, { limit });
  return arePlaces(ordinals) ? ordinals : ordinals.map(Number);
}

function arePlaces(ids: readonly (number | string)[]): ids is readonly number[] {
  return typeof ids[0] === "number";
}
