import type { Scores } from "#lib/search/portal/judgment";

/** How an engine answers queries, with how many there are of each type. */
export interface Scored {
  engine: string;
  queries: Scores["queries"];
}

/** Formats a table: a row for each type of query, a column for each engine, its mean nDCG@10; the best of a row has a star. */
export function formatComparison(all: readonly Scored[]): string {
  const [first] = all;
  const types = [...new Set(first?.queries.map(({ type }) => type))].sort();
  const rows = [...types, undefined].map((type) => {
    const means = all.map(({ queries }) => meanOf(queries.filter((each) => type === undefined || each.type === type)));
    const best = Math.max(...means).toFixed(3);
    const count = first?.queries.filter((each) => type === undefined || each.type === type).length ?? 0;
    const cells = means.map((mean) => `${mean.toFixed(3)}${mean.toFixed(3) === best ? "*" : " "}`);
    return [type ?? "all", String(count), ...cells];
  });
  const table = [["type", "queries", ...all.map(({ engine }) => engine)], ...rows];
  const widths = (table[0] ?? []).map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  return table
    .map((row) =>
      row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join("  "),
    )
    .join("\n");
}

function meanOf(queries: Scores["queries"]): number {
  return queries.reduce((sum, { score }) => sum + score, 0) / Math.max(queries.length, 1);
}
