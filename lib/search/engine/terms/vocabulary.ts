import { lowerBound } from "#lib/search/engine/index/lower-bound";
import { measureDistance } from "#lib/text/edit-distance";
import { stemOf } from "#lib/search/engine/text/encoder";
import type { KnownWord } from "#lib/search/engine/index/reader";

/** Every folded word of a corpus, sorted, with the number of documents that have it in a field of their own. */
export interface Vocabulary {
  words: readonly string[];
  counts: ReadonlyMap<string, number>;
  /** The words of each stem, sorted. */
  families: ReadonlyMap<string, readonly string[]>;
}

/** Builds the vocabulary from the number of documents that have each word. */
export function buildVocabulary(counts: ReadonlyMap<string, number>): Vocabulary {
  const words = [...counts.keys()].sort();
  const families = new Map<string, string[]>();
  for (const word of words) {
    const stem = stemOf(word);
    const family = families.get(stem);
    if (family === undefined) families.set(stem, [word]);
    else family.push(word);
  }
  return { words, counts, families };
}

/** Finds the words that have a stem, in alphabetical order. */
export function findFamily(vocabulary: Vocabulary, stem: string): KnownWord[] {
  return (vocabulary.families.get(stem) ?? []).map((word) => toKnown(vocabulary, word));
}

/** Finds the words that begin with a prefix, the prefix itself left out, the most frequent first. */
export function findCompletions(vocabulary: Vocabulary, prefix: string, most: number): KnownWord[] {
  const { words } = vocabulary;
  const found: KnownWord[] = [];
  for (let at = lowerBound(words, prefix); at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined || !word.startsWith(prefix)) break;
    if (word !== prefix) found.push(toKnown(vocabulary, word));
  }
  return found.sort(compareKnown).slice(0, most);
}

/** Finds the nearest words within so many slips (beyond one, those of the same first letter), the most frequent first. */
export function findCorrections(vocabulary: Vocabulary, word: string, slips: number, most: number): KnownWord[] {
  const found = findNearest(vocabulary.words, word, slips).map((near) => toKnown(vocabulary, near));
  return found.sort(compareKnown).slice(0, most);
}

/** Finds the words of a list that are nearest to a word within so many slips (beyond one, those of the same first letter), in the list's order. */
export function findNearest(words: readonly string[], word: string, slips: number): string[] {
  let limit = slips;
  let found: string[] = [];
  for (const candidate of words) {
    const distance = measureDistance(word, candidate, limit);
    if (distance > limit || (distance > 1 && candidate[0] !== word[0])) continue;
    if (distance < limit) found = [];
    limit = distance;
    found.push(candidate);
  }
  return found;
}

/** Finds the ways to cut a word in two words of the corpus, each of three letters or more, the shortest left part first. */
export function splitCompound({ counts }: Vocabulary, word: string): [string, string][] {
  const parts: [string, string][] = [];
  for (let cut = 3; cut <= word.length - 3; cut += 1) {
    const [left, right] = [word.slice(0, cut), word.slice(cut)];
    if (counts.has(left) && counts.has(right)) parts.push([left, right]);
  }
  return parts;
}

/** Compares two words for a list of the most frequent first, of equals the first of the alphabet. */
export function compareKnown(a: KnownWord, b: KnownWord): number {
  return b.df - a.df || (a.word < b.word ? -1 : 1);
}

function toKnown({ counts }: Vocabulary, word: string): KnownWord {
  return { word, df: counts.get(word) ?? 0 };
}
