/**
 * Measures how many letters must be added, dropped, changed or swapped with a neighbour to make one word the other
 * (Damerau–Levenshtein in the form of optimal string alignment); answers `limit + 1` where it is more than `limit`.
 */
export function measureDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= b.length; column += 1) line.push(measureCell(a, b, row, column, { line, above, before }));
    if (Math.min(...line) > limit) return limit + 1;
    before = above;
    above = line;
  }
  return Math.min(above[b.length] ?? limit + 1, limit + 1);
}

interface Rows {
  line: readonly number[];
  above: readonly number[];
  before: readonly number[];
}

function measureCell(a: string, b: string, row: number, column: number, { line, above, before }: Rows): number {
  const changed = (above[column - 1] ?? Infinity) + (a[row - 1] === b[column - 1] ? 0 : 1);
  const least = Math.min(changed, (line[column - 1] ?? Infinity) + 1, (above[column] ?? Infinity) + 1);
  const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
  return swapped ? Math.min(least, (before[column - 2] ?? Infinity) + 1) : least;
}
