import { countResults } from "./early-status";
import { longestQuery } from "#lib/search/engine/query/parse-query";
import { capitalise } from "#lib/text/capitalise";
import type { PhraseCounts } from "#lib/search/engine/ranking/candidate-columns";
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
  const phrased = result.phrases === undefined ? "" : formatPhrases(result.phrases);
  if (phrased !== "") sentences.push(phrased);
  if (query.length > longestQuery) sentences.push(`Only the first ${longestQuery} letters were searched.`);
  if (shown < result.total) sentences.push(`Showing the first ${shown}.`);
  return sentences.join(" ");
}

function describe(
  query: string,
  asked: string,
  { total, complete, clauses, phrases }: Omit<SearchResult, "hits">,
  isTyping: boolean,
): string[] {
  const missing = clauses
    .filter(({ alternatives, typed }) => alternatives.length === 0 && typed !== query)
    .map(({ typed }) => `“${typed}” does not occur.`);
  if (total === 0) return [`${countResults(0)}${asked}.`, ...missing];
  const isApart = phrases !== undefined && phrases.typed + phrases.otherNumber === 0;
  const sentences = [
    complete === 0 && !isApart
      ? `Nothing has all the words of “${query}”; ${countResults(total)} with some of them.`
      : `${countResults(total)}${asked}.`,
  ];
  if (complete > 0 && complete < total && phrases === undefined)
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

/* How the hits have the words in quotation marks, where not all have them as they were typed. */
function formatPhrases({ typed, otherNumber, apart }: PhraseCounts): string {
  const nothing = "Nothing has the words in quotation marks as they stand";
  const others = apart === 0 ? "." : ", the others have them apart, or some of them.";
  if (typed === 0 && otherNumber === 0)
    return apart === 0 ? "" : `${nothing}; shown is what has them apart, or some of them.`;
  if (typed === 0 && apart === 0) return `${nothing}; shown is their singular or plural.`;
  if (typed === 0) return `${nothing}; ${formatFirst(otherNumber)} their singular or plural${others}`;
  if (otherNumber === 0 && apart === 0) return "";
  const next = otherNumber === 1 ? "the next one" : `the next ${otherNumber}`;
  const behind = otherNumber === 0 ? "" : `, ${next} in their singular or plural`;
  return `${capitalise(formatFirst(typed))} the words in quotation marks as they were typed${behind}${others}`;
}

function formatFirst(count: number): string {
  return count === 1 ? "the first one has" : `the first ${count} have`;
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
