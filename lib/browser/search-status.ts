import type { SearchResult } from "#lib/search/query";

/** How many hits are shown before the reader asks for all. */
export const shownHits = 50;

/** How far a search has come: the rest of the pack is still on its way, has been searched too, or could not be had. */
export type Stage = "searching" | "done" | "failed";

/** Formats what the search says of a result, in plain words: how many, how exact, and what was taken for what. */
export function formatStatus(query: string, result: Omit<SearchResult, "hits">, shown: number, stage: Stage = "done"): string {
  if (query === "") return "";
  if (stage === "searching") return `${countOf(result.total)} for “${query}” so far; searching the documents’ paragraphs …`;
  const sentences = describe(query, result);
  if (shown < result.total) sentences.push(`Showing the first ${shown}.`);
  if (stage === "failed") sentences.push("The documents’ paragraphs could not be loaded and were not searched.");
  return sentences.join(" ");
}

function describe(query: string, { total, complete, repaired, unknown }: Omit<SearchResult, "hits">): string[] {
  const missing = unknown.filter((word) => word !== query).map((word) => `“${word}” does not occur.`);
  if (total === 0) return [`Nothing found for “${query}”.`, ...missing];
  const sentences = [complete === 0 ? `Nothing has all the words of “${query}”; ${countOf(total)} with most of them.` : `${countOf(total)} for “${query}”.`];
  if (complete > 0 && complete < total) sentences.push(`The first ${complete === 1 ? "one has" : `${complete} have`} all the words, the others most of them.`);
  for (const { asked, taken } of repaired) sentences.push(`“${asked}” does not occur; searched for ${taken.map((word) => `“${word}”`).join(" or ")}.`);
  return [...sentences, ...missing];
}

function countOf(total: number): string {
  if (total === 0) return "Nothing";
  return `${total} ${total === 1 ? "result" : "results"}`;
}
