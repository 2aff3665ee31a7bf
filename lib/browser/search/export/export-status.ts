import type { TakenAway, Way } from "./export-results";

const plurals: Readonly<Record<string, string>> = { person: "people" };

/** Formats what became of results that were taken away: how many, where they are, and what was left out. */
export function formatTakenAway({ taken, left }: Omit<TakenAway, "content">, how: Way, name: string): string {
  const kinds = [...new Set(left)].map((kind) => plurals[kind] ?? `${kind}s`).sort();
  const listed = kinds.length < 2 ? (kinds[0] ?? "") : `${kinds.slice(0, -1).join(", ")} and ${kinds.at(-1) ?? ""}`;
  if (taken === 0)
    return left.length === 0 ? "There are no results to take away." : `None of these results can be cited (${listed}).`;
  const done = how === "text" ? `${countOf(taken)} copied, with citations.` : `${countOf(taken)} saved as ${name}.`;
  if (left.length === 0) return done;
  return `${done} ${left.length} that cannot be cited ${left.length === 1 ? "was" : "were"} left out (${listed}).`;
}

function countOf(count: number): string {
  return `${count} ${count === 1 ? "result" : "results"}`;
}
