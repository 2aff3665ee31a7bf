import type { Paragraph } from "mdast";
import type { VFile } from "vfile";
import { pointAt, reportWarning } from "#lib/ingest/message";

/*
 * (a) Buoys should be lit; (b) pilots should rest.       a paragraph, which introduces the list below it, and no items
 *
 * - (a) Buoys should be lit;                             items
 * - (b) pilots should rest.
 */

const number = String.raw`(?:[a-z]|[ivxl]+|\d{1,2})`;
const marker = new RegExp(String.raw`(?<![\\\p{L}\p{N}])\(${number}\)(?=\s)|^[ \t]*[a-z][.)](?=\s)`, "gmu");

/** Warns of a paragraph between items that begins with a printed number or has several, as items have: it is none. */
export function warnOfLetters(file: VFile, { children, position }: Paragraph): void {
  const start = position?.start.offset ?? 0;
  const found = [...String(file).slice(start, position?.end.offset).matchAll(marker)];
  const [first] = found;
  if (first === undefined || (first.index > 0 && found.length < 2)) return;
  if (children.some((child) => child.type === "textDirective" && child.name === "item")) return;
  const printed = first[0].trim();
  const escaped = printed.replace(/^(?=\()|(?<=^[a-z])/u, "\\");
  reportWarning(file, pointAt(file, start + first.index), {
    "recommendations-lettered": `Unexpected number ${printed} in a paragraph between items, expected items in a list. Write each on a line of its own behind a hyphen, "- ${printed} …", with an empty line above the first, or write "${escaped}" where this only introduces them.`,
  });
}
