import { countResults } from "./early-status";
import { longestQuery } from "#lib/search/engine/query/parse-query";
import type { TypedClause, SearchResult } from "#lib/search/engine/query/search";

/* Of several words for one thing so many are named. */
const mostSaid = 2;

/** Formats what the search says of a whole result, in plain words: how many, how exact, and what was taken for what. */
export function formatStatus(
  query: string,
  result: Omit<SearchResult, "hits">,
  shown: number,
  isTyping = false,
): string {
  const asked = query === "" ? "" : ` for “${query}”`;
  const sentences = describe(query, asked, result, isTyping);
  if (result.without !== undefined)
    sentences.push(`Left out: ${result.without.map((word) => `“${word}”`).join(", ")}.`);
  if (result.inOtherNumber === true)
    sentences.push("Nothing has the words in quotation marks as they stand; shown is their singular or plural.");
  if (query.length > longestQuery) sentences.push(`Only the first ${longestQuery} letters were searched.`);
  if (shown < result.total) sentences.push(`Showing the first ${shown}.`);
  return sentences.join(" ");
}

function describe(
  query: string,
  asked: string,
  { total, complete, clauses }: Omit<SearchResult, "hits">,
  isTyping: boolean,
): string[] {
  const missing = clauses
    .filter(({ alternatives, typed }) => alternatives.length === 0 && typed !== query)
    .map(({ typed }) => `“${typed}” does not occur.`);
  if (total === 0) return [`${countResults(0)}${asked}.`, ...missing];
  const sentences = [
    complete === 0
      ? `Nothing has all the words of “${query}”; ${countResults(total)} with some of them.`
      : `${countResults(total)}${asked}.`,
  ];
  if (complete > 0 && complete < total)
    sentences.push(
      `The first ${complete === 1 ? "one has" : `${complete} have`} all the telling words, the others some of them.`,
    );
  for (const { typed, alternatives } of clauses) {
    const [best] = alternatives;
    if (best === undefined || alternatives.some(({ type }) => type === "exact" || type === "form")) continue;
    // A word that is being typed begins others.
    if (best.type === "beginning" && isTyping && typed === clauses.at(-1)?.typed) continue;
    const words = alternatives
      .filter(({ type }) => type === best.type)
      .map(({ groups, printed }) => `“${printed ?? groups.flat().join(" ").replaceAll("_", " ")}”`);
    // The forms of a synonym are one to the reader.
    const taken = [...new Set(words)].slice(0, mostSaid);
    const instead = best.type === "beginning" ? "shown are words that begin so:" : "searched for";
    sentences.push(`“${typed}” does not occur; ${instead} ${taken.join(" or ")}.`);
  }
  return [...sentences, ...missing];
}

const listed = 6;

/** Formats what was searched beside the words themselves: "police: also law enforcement, policing"; empty where nothing was. */
export function formatSearched(clauses: readonly TypedClause[]): string {
  return clauses
    .filter(({ reference }) => reference !== true)
    .map(({ typed, alternatives }) => {
      // The words of a phrase apart from each other are the words as they were asked.
      const others = alternatives
        .filter(({ type, groups }) => type !== "exact" && (type !== "form" || groups.length === 1))
        .map(
          ({ groups, printed }) =>
            printed ??
            groups
              .map((group) => group[0] ?? "")
              .join(" ")
              .replaceAll("_", " "),
        );
      const words = [...new Set(others)].filter((each) => each !== typed);
      const more = words.length > listed ? ` and ${words.length - listed} more` : "";
      return words.length === 0 ? "" : `${typed}: also ${words.slice(0, listed).join(", ")}${more}`;
    })
    .filter((text) => text !== "")
    .join("; ");
}
