import type { MatchType } from "#lib/search/engine/query/clause";
import type { Hit, TypedClause } from "#lib/search/engine/query/search";

/* Of several words for one thing so many are named. */
const mostSaid = 2;

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
  const said = clauses.flatMap(({ typed, reference }, at) => {
    if (reference === true) return [];
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
