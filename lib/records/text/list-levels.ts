/** Where a line of a list stands: at which level, and whether it goes on with the item before it. */
export interface Placed {
  level: number;
  continued?: true | undefined;
}

/** Parts lines at those of a level: each alone, and those that are deeper between them together. */
export function splitRuns<Line extends Placed>(lines: readonly Line[], level: number): Line[][] {
  const runs: Line[][] = [];
  for (const line of lines) {
    const last = runs.at(-1);
    if (line.level > level && last?.[0] !== undefined && last[0].level > level) last.push(line);
    else runs.push([line]);
  }
  return runs;
}

/** Parts the lines of a list into its items; a further paragraph of one goes with it. */
export function splitItems<Line extends Placed>(lines: readonly Line[], level: number): Line[][] {
  const items: Line[][] = [];
  for (const line of lines) {
    const isNext = line.level === level && line.continued !== true;
    if (isNext || items.length === 0) items.push([line]);
    else items.at(-1)?.push(line);
  }
  return items;
}
