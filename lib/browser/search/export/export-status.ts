const plurals: Readonly<Record<string, string>> = { person: "people" };

/** Formats what became of results that were taken away: how many, in which file, if not copied, and what was left out. */
export function formatExportStatus(
  { count, omitted }: { count: number; omitted: readonly string[] },
  name?: string,
): string {
  const kinds = [...new Set(omitted)].map((kind) => plurals[kind] ?? `${kind}s`).sort();
  const listed = kinds.length < 2 ? (kinds[0] ?? "") : `${kinds.slice(0, -1).join(", ")} and ${kinds.at(-1) ?? ""}`;
  if (count === 0)
    return omitted.length === 0
      ? "There are no results to download."
      : `None of these results can be cited (${listed}).`;
  const done = `${count} ${count === 1 ? "result" : "results"} ${name === undefined ? "copied, with citations" : `saved as ${name}`}.`;
  if (omitted.length === 0) return done;
  return `${done} ${omitted.length} that cannot be cited ${omitted.length === 1 ? "was" : "were"} left out (${listed}).`;
}
