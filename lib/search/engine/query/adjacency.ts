import { hasPhrase } from "#lib/search/engine/text/phrase";
import type { Reader } from "#lib/search/engine/index/reader";

/* So many of the best documents with both words are read; words that are adjacent in none of them are taken for chance. */
const depth = 16;

/** Counts the documents that have two words, where these are adjacent in one of the best of them; else none. */
export async function countAdjacent(reader: Reader, pair: readonly [string, string]): Promise<number> {
  const [first = [], second = []] = await Promise.all(
    pair.map(async (word) => (await reader.find(word)).levels.flat()),
  );
  const behind = new Set(second);
  const both = first.filter((ordinal) => behind.has(ordinal));
  const entries = await reader.read(both.slice(0, depth));
  return entries.some(({ words }) => hasPhrase(words, { words: pair, open: false })) ? both.length : 0;
}
