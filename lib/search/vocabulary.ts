import { measureDistance } from "./distance";

/** Every folded word of the corpus, sorted, with the number of documents it occurs in. */
export interface Vocabulary {
  words: readonly string[];
  counts: ReadonlyMap<string, number>;
}

const mostCompletions = 40;
const mostRepairs = 3;

/** Builds the vocabulary from the words of each document. */
export function buildVocabulary(documents: Iterable<readonly string[]>): Vocabulary {
  const counts = new Map<string, number>();
  for (const words of documents) {
    for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return { words: [...counts.keys()].sort(), counts };
}

/** Finds the words that begin with a prefix, the prefix itself left out, the most frequent first. */
export function findCompletions({ words, counts }: Vocabulary, prefix: string): string[] {
  const found: string[] = [];
  for (let at = findPlace(words, prefix); at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined || !word.startsWith(prefix)) break;
    if (word !== prefix) found.push(word);
  }
  return found.sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1)).slice(0, mostCompletions);
}

/** Finds the nearest words within one slip (two for words of eight letters or more, the first letter kept), the most frequent first. */
export function findRepairs({ words, counts }: Vocabulary, word: string, slips = word.length >= 8 ? 2 : 1): string[] {
  if (word.length < 4 || /\p{N}/u.test(word)) return [];
  let limit = slips;
  let found: string[] = [];
  for (const candidate of words) {
    const distance = measureDistance(word, candidate, limit);
    if (distance > limit || (distance > 1 && candidate[0] !== word[0])) continue;
    if (distance < limit) found = [];
    limit = distance;
    found.push(candidate);
  }
  return found.sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1)).slice(0, mostRepairs);
}

/** Finds two words of the corpus that a word run together is made of: "healthcare" of "health care". */
export function findParts({ counts }: Vocabulary, word: string): string | undefined {
  for (let cut = 3; cut <= word.length - 3; cut += 1) {
    const [left, right] = [word.slice(0, cut), word.slice(cut)];
    if (counts.has(left) && counts.has(right)) return `${left} ${right}`;
  }
  return undefined;
}

/** Finds the place of the first word that is not before the given one. */
function findPlace(words: readonly string[], word: string): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? "") < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
