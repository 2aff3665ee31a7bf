import type { Hit, TypedClause } from "#lib/search/engine/query/search";

/** Formats which words of a query a hit has only around it, or not at all; the other forms of a word the head of the answer names. */
export function formatMatches(hit: Pick<Hit, "matches">, clauses: readonly TypedClause[]): string {
  const said = clauses.flatMap(({ typed, reference }, at) => {
    if (reference === true) return [];
    const mine = hit.matches.filter(({ clause }) => clause === at);
    if (mine.length === 0) return [`without “${typed}”`];
    const isOwn = mine.some(({ around }) => !around);
    return isOwn ? [] : [`${mine[0]?.printed ?? typed}: in its session’s or section’s title`];
  });
  return [...new Set(said)].join(" · ");
}
