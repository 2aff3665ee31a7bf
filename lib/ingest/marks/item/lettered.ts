import escapeStringRegexp from "escape-string-regexp";
import type { Paragraph, RootContent } from "mdast";
import type { ContainerDirective } from "mdast-util-directive";
import type { VFile } from "vfile";
import { pointAt, reportWarning } from "#lib/ingest/message";

/*
 * (a) Buoys should be lit; (b) pilots should rest.       a paragraph, which introduces the list below it, and no items
 *
 * - (a) Buoys should be lit;                             items
 * - (b) pilots should rest.
 *
 * 1. Lights:                                             one paragraph, for Markdown knows no such items
 *    a. those of buoys;
 *    b. those of quays.
 */

const number = String.raw`(?:[a-z]|[ivxl]+|\d{1,2})`;
const marker = new RegExp(String.raw`(?<![\\\p{L}\p{N}])\(${number}\)(?=\s)|^[ \t]*[a-z][.)](?=\s)`, "gmu");

/* R2.  (F3)  Recommendation 2:          with the word of the list's kind */
function buildHead(words: readonly string[]): RegExp {
  const own = words.map((word) => String.raw`|${escapeStringRegexp(word)}[ ]+(?:No\. ?)?\d+ ?[.:]`).join("");
  return new RegExp(String.raw`^(?:\(?\p{Lu}{1,3}[ -]?\d+[.):]${own})(?=\s)`, "u");
}

/**
 * Warns of a paragraph between items that begins with a printed number or has several, as items have: it is none. `words` are
 * what an item is called before its number.
 */
export function warnOfLetters(file: VFile, { children, position }: Paragraph, words: readonly string[] = []): void {
  const start = position?.start.offset ?? 0;
  const source = String(file).slice(start, position?.end.offset);
  const found = [...source.matchAll(marker)];
  const first = buildHead(words).exec(source) ?? found[0];
  if (first === undefined || (first.index > 0 && found.length < 2)) return;
  if (children.some((child) => child.type === "textDirective" && child.name === "item")) return;
  const printed = first[0].trim();
  const escaped = printed.replace(/^(?=\()|(?<=^[a-z])|(?<=^\p{Lu}.*)(?=[.):]$)/u, "\\");
  reportWarning(file, pointAt(file, start + first.index), {
    "recommendations-lettered": `Unexpected number ${printed} in a paragraph between items, expected items in a list. Write each on a line of its own behind a hyphen, "- ${printed} …", with an empty line above the first, or write "${escaped}" where this only introduces them.`,
  });
}

/** Warns of the first item of a list in a container that is indented and yet belongs to no item above it, as the container's own do not. */
export function warnOfIndent(file: VFile, list: RootContent, { position }: ContainerDirective): void {
  if (list.type !== "list") return;
  const own = position?.start.column ?? 1;
  const item = list.children.find((each) => (each.position?.start.column ?? own) > own);
  if (item === undefined) return;
  reportWarning(file, item, {
    "recommendations-indent": `Unexpected item indented by ${(item.position?.start.column ?? own) - own} that belongs to no item above it, expected as many blanks before it as the words of that have. Indent it further, or not at all where it is an item of its own.`,
  });
}

const sign = String.raw`\(?${number}[.)]|[•▪◦‣●■]`;
/* A line that does not end in a break runs on into the next. */
const atLine = new RegExp(String.raw`(?:^|(?<!\\|[ ]{2})\n)[ \t>]*(?<sign>${sign})(?=[ \t])`, "gu");

/** Warns of a paragraph in which two lines or more begin as items do: they run together. */
export function warnOfRunOn(file: VFile, { position }: Paragraph): void {
  const start = position?.start.offset ?? 0;
  const found = [...String(file).slice(start, position?.end.offset).matchAll(atLine)];
  const second = found.find(({ index }) => index > 0);
  if (second === undefined || found.length < 2) return;
  const printed = second.groups?.["sign"] ?? "";
  const example = /^[•▪◦‣●■]/u.test(printed) ? "- …" : `- ${printed} …`;
  reportWarning(file, pointAt(file, start + second[0].length - printed.length + second.index), {
    "paragraph-lettered": `Unexpected ${printed} at the beginning of a line within a paragraph, expected items in a list, for these lines run together. Write each behind a hyphen, "${example}", below an empty line, and indented as far as the words above where they belong to an item; or end the line above in \\ where it is only broken there.`,
  });
}
