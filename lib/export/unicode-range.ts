interface Range {
  first: number;
  last: number;
}

/** Parses a CSS `unicode-range` (CSS Fonts 4, without wildcards) into a test of code points; throws on any other form. */
export function parseUnicodeRange(text: string): (codePoint: number) => boolean {
  const ranges = text.split(",").map(parseRange);
  return (codePoint) => ranges.some(({ first, last }) => first <= codePoint && codePoint <= last);
}

/**
 * Formats code points as the shortest CSS `unicode-range` that tells them from the `others` in use: `U+20-7E,U+A7`. What nobody uses
 * may lie within a range, as a browser takes only what the font has.
 */
export function formatUnicodeRange(codePoints: readonly number[], others: readonly number[]): string {
  const held = new Set(codePoints);
  const ranges: Range[] = [];
  let open: Range | undefined;
  for (const codePoint of [...new Set([...codePoints, ...others])].sort((a, b) => a - b)) {
    if (!held.has(codePoint)) open = undefined;
    else if (open === undefined) ranges.push((open = { first: codePoint, last: codePoint }));
    else open.last = codePoint;
  }
  return ranges.map(formatRange).join(",");
}

function parseRange(text: string): Range {
  const match = /^U\+([0-9A-F]{1,6})(?:-([0-9A-F]{1,6}))?$/i.exec(text.trim());
  if (match?.[1] === undefined)
    throw new RangeError(`Unexpected unicode-range "${text}", expected a form such as U+20-7E`);
  return { first: Number.parseInt(match[1], 16), last: Number.parseInt(match[2] ?? match[1], 16) };
}

function formatRange({ first, last }: Range): string {
  const hex = (codePoint: number) => codePoint.toString(16).toUpperCase();
  return first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`;
}
