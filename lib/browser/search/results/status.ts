import { longestQuery } from "#lib/search/engine/query/parse-query";
import type { MatchType } from "#lib/search/engine/query/query-clause";
import type { TypedClause, Hit, SearchResult } from "#lib/search/engine/query/search";

/* Of several words for one thing so many are named. */
const mostSaid = 2;

/** How far a search has come: the whole of the index is still on its way, has been searched too, or could not be had. */
export type Stage = "searching" | "done" | "failed";

/** Formats what the search says of a result, in plain words: how many, how exact, and what was taken for what. */
export function formatStatus(
  query: string,
  result: Omit<SearchResult, "hits">,
  shown: number,
  stage: Stage = "done",
  isTyping = false,
): string {
  const asked = query === "" ? "" : ` for “${query}”`;
  if (stage === "searching") return `${countOf(result.total)}${asked} so far; searching people and paragraphs …`;
  const sentences = describe(query, asked, result, isTyping);
  if (result.without !== undefined)
    sentences.push(`Left out: ${result.without.map((word) => `“${word}”`).join(", ")}.`);
  if (query.length > longestQuery) sentences.push(`Only the first ${longestQuery} letters were searched.`);
  if (shown < result.total) sentences.push(`Showing the first ${shown}.`);
  if (stage === "failed") sentences.push("People and paragraphs could not be loaded and were not searched.");
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
  if (total === 0) return [`Nothing found${asked}.`, ...missing];
  const sentences = [
    complete === 0
      ? `Nothing has all the words of “${query}”; ${countOf(total)} with some of them.`
      : `${countOf(total)}${asked}.`,
  ];
  if (complete > 0 && complete < total)
    sentences.push(
      `The first ${complete === 1 ? "one has" : `${complete} have`} all the words, the others some of them.`,
    );
  for (const { typed, alternatives } of clauses) {
    const [best] = alternatives;
    if (best === undefined || alternatives.some(({ type }) => type === "exact" || type === "form")) continue;
    // A word that is being typed begins others.
    if (best.type === "beginning" && isTyping && typed === clauses.at(-1)?.typed) continue;
    const taken = alternatives
      .filter(({ type }) => type === best.type)
      .slice(0, mostSaid)
      .map(({ groups, printed }) => `“${printed ?? groups.flat().join(" ").replaceAll("_", " ")}”`);
    const instead = best.type === "beginning" ? "shown are words that begin so:" : "searched for";
    sentences.push(`“${typed}” does not occur; ${instead} ${taken.join(" or ")}.`);
  }
  return [...sentences, ...missing];
}

function countOf(total: number): string {
  if (total === 0) return "Nothing";
  return `${total} ${total === 1 ? "result" : "results"}`;
}

const listed = 6;

/** Formats what was searched beside the words themselves: "police: also law enforcement, policing"; empty where nothing was. */
export function formatSearched(clauses: readonly TypedClause[]): string {
  return clauses
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

const arrow = (asked: string, found: string) => `${asked} → ${found}`;
const ways: Readonly<Record<Exclude<MatchType, "exact">, (asked: string, found: string) => string>> = {
  form: (_, found) => `${found}: same stem`,
  beginning: (asked, found) => arrow(`${asked}…`, found),
  synonym: arrow,
  repair: arrow,
  parts: arrow,
};

/** Formats which words of a hit matched and how, where that is not plain: "police → law enforcement". */
export function formatMatches(hit: Pick<Hit, "matches">, clauses: readonly TypedClause[]): string {
  const said = clauses.flatMap(({ typed }, at) => {
    const mine = hit.matches.filter(({ clause }) => clause === at);
    if (mine.length === 0) return [`without “${typed}”`];
    const own = mine.filter(({ around }) => !around);
    const texts = (own.length > 0 ? own : mine).map(({ type, printed }) =>
      type === "exact" ? "" : ways[type](typed, printed),
    );
    const place = own.length > 0 ? [] : [`${mine[0]?.printed ?? typed}: in its session’s or section’s title`];
    return [...place, ...texts.filter((text) => text !== "").slice(0, mostSaid)];
  });
  return [...new Set(said)].join(" · ");
}
