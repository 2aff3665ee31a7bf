import type { Entry, IndexedDocument, IndexSchema } from "#lib/search/engine/entry";
import type { KnownWord, Reader } from "#lib/search/engine/index/reader";
import { isOwnLevel, levels } from "#lib/search/engine/ranking/impact";
import { buildMeantClauses } from "#lib/search/engine/query/meant-clause";
import { favourMeant } from "#lib/search/engine/ranking/favour";
import { keepPhrased } from "#lib/search/engine/ranking/phrased";
import { guessWord } from "#lib/search/engine/terms/guess";
import { buildTerms } from "#lib/search/engine/terms/index-terms";
import { compareKnown, findNearest } from "#lib/search/engine/terms/nearest";
import type { Thesaurus } from "#lib/search/engine/terms/thesaurus";
import { stemOf } from "#lib/search/engine/text/encoder";

/** Builds the plainest reader there can be, of maps in memory: what an index of files answers is compared with it. */
export function buildReferenceReader<Document extends IndexedDocument>(
  entries: readonly Entry<Document>[],
  thesaurus: Thesaurus,
  schema: IndexSchema<Document>,
  depth = Infinity,
): Reader<Document> {
  const postings = new Map<string, number[][]>();
  for (const entry of entries) {
    for (const [term, level] of buildTerms(entry, thesaurus, schema)) {
      const lists = postings.get(term) ?? Array.from({ length: levels }, (): number[] => []);
      lists[level]?.push(entry.ordinal);
      postings.set(term, lists);
    }
  }
  const dfOf = (term: string) =>
    (postings.get(term) ?? []).reduce((sum, list, level) => sum + (isOwnLevel(level) ? list.length : 0), 0);
  const words = [...postings.keys()].filter((term) => !term.includes("_")).sort();
  const [all, families] = [new Set(words), new Map<string, string[]>()];
  for (const word of words) families.set(stemOf(word), [...(families.get(stemOf(word)) ?? []), word]);
  const known = (list: readonly string[]): KnownWord[] => list.map((word) => ({ word, df: dfOf(word) }));
  const split = async (word: string) =>
    Array.from(
      { length: Math.max(word.length - 5, 0) },
      (_, at) => [word.slice(0, at + 3), word.slice(at + 3)] as const,
    ).filter((parts) => parts.every((part) => all.has(part)));
  const familyOf = async (stem: string) => known(families.get(stem) ?? []);
  const sources = { familyOf, splitWord: split, isWord: async () => false };
  const reader: Reader<Document> = {
    size: entries.length,
    depth,
    thesaurus,
    find: async (term) => ({ df: dfOf(term), levels: postings.get(term) ?? Array.from({ length: levels }, () => []) }),
    family: (word) => familyOf(stemOf(word)),
    complete: async (prefix, most) =>
      known(words.filter((word) => word.startsWith(prefix) && word !== prefix))
        .sort(compareKnown)
        .slice(0, most),
    correct: async (word, slips, most) =>
      known(findNearest(words, word, slips))
        .sort(compareKnown)
        .slice(0, most),
    guess: (word, family) => guessWord(reader, sources, word, family),
    buildMeant: (query) => buildMeantClauses(reader, query),
    favour: (query, candidates) => favourMeant(reader, query, candidates),
    keepPhrased: (...of) => keepPhrased(reader, ...of),
    read: async (ordinals) => ordinals.flatMap((ordinal) => entries[ordinal] ?? []),
  };
  return reader;
}
