interface Range {
  first: number;
  last: number;
}

/** Parses a CSS `unicode-range` (CSS Fonts 4, without wildcards) into a test of code points; throws on any other form. */
export function parseUnicodeRange(text: string): (codePoint: number) => boolean {
  const ranges = text.split(",").map(parseRange);
  return (codePoint) => ranges.some(({ first, last }) => first <= codePoint && codePoint <= last);
}

/** Formats code points as the shortest CSS `unicode-range`: `U+20-7E,U+A7`. */
export function formatUnicodeRange(codePoints: readonly number[]): string {
  const ranges: Range[] = [];
  for (const codePoint of [...new Set(codePoints)].sort((a, b) => a - b)) {
    const open = ranges.at(-1);
    if (open?.last === codePoint - 1) open.last = codePoint;
    else ranges.push({ first: codePoint, last: codePoint });
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
