/* The rows of the table that is filled, kept from one call to the next: a repair measures thousands of words. */
const longest = 255;
let [line, above, before] = [new Uint8Array(longest + 1), new Uint8Array(longest + 1), new Uint8Array(longest + 1)];

/**
 * Measures how many letters must be added, dropped, changed or swapped with a neighbour to make one word the other
 * (Damerau–Levenshtein in the form of optimal string alignment, as in Navarro 2001, “A Guided Tour to Approximate String
 * Matching”); answers `limit + 1` where it is more than `limit`, as it does for texts of more than 255 letters.
 */
export function measureDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit || a.length > longest || b.length > longest) return limit + 1;
  for (let column = 0; column <= b.length; column += 1) above[column] = column;
  for (let row = 1; row <= a.length; row += 1) {
    if (fillLine(a, b, row) > limit) return limit + 1;
    [before, above, line] = [above, line, before];
  }
  return Math.min(above[b.length] ?? limit + 1, limit + 1);
}

function fillLine(a: string, b: string, row: number): number {
  line[0] = row;
  let least = row;
  for (let column = 1; column <= b.length; column += 1) {
    let cell = Math.min(
      (above[column - 1] ?? 0) + Number(a.charCodeAt(row - 1) !== b.charCodeAt(column - 1)),
      (line[column - 1] ?? 0) + 1,
      (above[column] ?? 0) + 1,
    );
    if (
      row > 1 &&
      column > 1 &&
      a.charCodeAt(row - 1) === b.charCodeAt(column - 2) &&
      a.charCodeAt(row - 2) === b.charCodeAt(column - 1)
    ) {
      cell = Math.min(cell, (before[column - 2] ?? 0) + 1);
    }
    line[column] = cell;
    least = Math.min(least, cell);
  }
  return least;
}
