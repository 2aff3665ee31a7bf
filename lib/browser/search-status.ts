import type { SearchResult } from "#lib/search/query";

/** How many hits are shown before the reader asks for all. */
export const shownHits = 50;

/** Formats what the search says of a result, in plain words: how many, how exact, and what was taken for what. */
export function formatStatus(query: string, { total, complete, repaired, unknown }: Omit<SearchResult, "hits">, shown: number): string {
  if (query === "") return "";
  const missing = unknown.filter((word) => word !== query).map((word) => `“${word}” does not occur.`);
  if (total === 0) return [`Nothing found for “${query}”.`, ...missing].join(" ");
  const count = `${total} ${total === 1 ? "result" : "results"}`;
  const sentences = [complete === 0 ? `Nothing has all the words of “${query}”; ${count} with most of them.` : `${count} for “${query}”.`];
  if (complete > 0 && complete < total) sentences.push(`The first ${complete === 1 ? "one has" : `${complete} have`} all the words, the others most of them.`);
  for (const { asked, taken } of repaired) sentences.push(`“${asked}” does not occur; searched for ${taken.map((word) => `“${word}”`).join(" or ")}.`);
  sentences.push(...missing);
  if (shown < total) sentences.push(`Showing the first ${shown}.`);
  return sentences.join(" ");
}
