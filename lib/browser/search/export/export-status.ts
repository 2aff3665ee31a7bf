import type { Exported, ExportFormat } from "./export-results";

const plurals: Readonly<Record<string, string>> = { person: "people" };

/** Formats what became of results that were taken away: how many, where they are, and what was left out. */
export function formatExportStatus(
  { count, omitted }: Omit<Exported, "content">,
  format: ExportFormat,
  name: string,
): string {
  const kinds = [...new Set(omitted)].map((kind) => plurals[kind] ?? `${kind}s`).sort();
  const listed = kinds.length < 2 ? (kinds[0] ?? "") : `${kinds.slice(0, -1).join(", ")} and ${kinds.at(-1) ?? ""}`;
  if (count === 0)
    return omitted.length === 0
      ? "There are no results to take away."
      : `None of these results can be cited (${listed}).`;
  const done = format === "text" ? `${countOf(count)} copied, with citations.` : `${countOf(count)} saved as ${name}.`;
  if (omitted.length === 0) return done;
  return `${done} ${omitted.length} that cannot be cited ${omitted.length === 1 ? "was" : "were"} left out (${listed}).`;
}

function countOf(count: number): string {
  return `${count} ${count === 1 ? "result" : "results"}`;
}
