import FlexSearch, { type Index } from "flexsearch";
import type { Entry } from "#lib/search/engine/entry";
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
const nowhere: Postings = { df: 0, levels: Array.from({ length: levels }, () => none) };

/**
 * Builds an index of entries in memory, each at its place in the list: one of FlexSearch for each level of worth, of
 * the terms that are worth as much. `depth` is how many of the best hits are looked at again.
 */
export function buildMemoryReader(entries: readonly Entry[], thesaurus: Thesaurus, depth = Infinity): Reader {
  const indexes = Array.from({ length: levels }, buildIndex);
  const counts = new Map<string, number>();
  /* The levels at which a term is found, a bit each, so that the others need not be asked. */
  const masks = new Map<string, number>();
  for (const entry of entries) {
    const terms: string[][] = Array.from({ length: levels }, () => []);
    for (const [term, level] of buildTerms(entry, thesaurus)) {
      terms[level]?.push(term);
      masks.set(term, (masks.get(term) ?? 0) | (1 << level));
      if (!term.includes("_")) counts.set(term, (counts.get(term) ?? 0) + (isOwnLevel(level) ? 1 : 0));
    }
    terms.forEach((list, level) => {
      if (list.length > 0) indexes[level]?.add(entry.ordinal, list.join(" "));
    });
  }
  const vocabulary = buildVocabulary(counts);
  /* What was found of a term, which is asked for again with each letter that is typed. */
  const known = new Map<string, Postings>();
  const find = (term: string): Postings => {
    const mask = masks.get(term);
    if (mask === undefined) return nowhere;
    const there = known.get(term);
    if (there !== undefined) return there;
    const found = indexes.map((index, level) =>
      (mask & (1 << level)) === 0 ? none : searchIndex(index, term, entries.length),
    );
    const postings = {
      df: found.reduce((sum, ordinals, level) => sum + (isOwnLevel(level) ? ordinals.length : 0), 0),
      levels: found,
    };
    known.set(term, postings);
    return postings;
  };
  return {
    size: entries.length,
    depth,
    thesaurus,
    find: (term) => Promise.resolve(find(term)),
    family: (stem) => Promise.resolve(findFamily(vocabulary, stem)),
    complete: (prefix, most) => Promise.resolve(findCompletions(vocabulary, prefix, most)),
    correct: (word, slips, most) => Promise.resolve(findCorrections(vocabulary, word, slips, most)),
    split: (word) => Promise.resolve(splitCompound(vocabulary, word)),
    read: (ordinals) => Promise.resolve(ordinals.flatMap((ordinal) => entries[ordinal] ?? [])),
  };
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
