/** What is markup and not text: comments, what is never shown, and tags with their attributes. */
const markup =
  /<!--[\s\S]*?-->|<!doctype[^>]*>|<(script|style|template)\b[\s\S]*?<\/\1>|<\/?[a-z](?:"[^"]*"|'[^']*'|[^'">])*>/gi;

const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00A0" };

/**
 * Reads the text of a page's HTML as a reader may see it: without scripts, styles, templates and comments, white space folded.
 * It cuts the written text and shares nothing with the tree by which a page is finished, so that it can check that.
 */
export function readVisibleText(html: string): string {
  return html
    .replaceAll(markup, "")
    .replaceAll(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, decode)
    .replaceAll(/\s+/gu, " ");
}

function decode(reference: string, hex?: string, decimal?: string, name?: string): string {
  if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
  if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
  return named[name ?? ""] ?? reference;
}

/** Answers the surroundings of the first difference between two texts, or undefined where they are equal. */
export function findDifference(before: string, after: string): { before: string; after: string } | undefined {
  if (before === after) return undefined;
  let at = 0;
  while (before[at] === after[at]) at++;
  const cut = (text: string) => text.slice(Math.max(0, at - 30), at + 30);
  return { before: cut(before), after: cut(after) };
}
