import type { Entry } from "#lib/search/engine/entry";
import type { Postings, Reader } from "#lib/search/engine/index/reader";

/* So many of the best documents with both words are looked at; a compound that stands in none of them is taken for chance. */
const depth = 16;

/** Counts the documents that have two words, one right behind the other in one of the best of them; else none. */
export async function countAdjacent(reader: Reader, [left, right]: readonly [string, string]): Promise<number> {
  const [first, second] = await Promise.all([reader.find(left), reader.find(right)]);
  const behind = new Set(placesOf(second));
  const both = placesOf(first).filter((ordinal) => behind.has(ordinal));
  const entries = await reader.read(both.slice(0, depth));
  return entries.some((entry) => areAdjacent(entry, [left, right])) ? both.length : 0;
}

function placesOf({ levels }: Postings): number[] {
  return levels.flat();
}

/** Says whether the words stand in an entry side by side, in one of its own fields. */
export function areAdjacent({ words }: Entry, run: readonly string[]): boolean {
  return words.some((field) => field.some((_, at) => run.every((word, step) => field[at + step] === word)));
}
