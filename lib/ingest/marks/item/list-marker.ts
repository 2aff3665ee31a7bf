import type { List, ListItem } from "mdast";
import { toString } from "mdast-util-to-string";
import type { VFile } from "vfile";
import { foldSpace } from "#lib/ingest/markdown/parse";
import { reportWarning } from "#lib/ingest/message";
import { findPrintedNumbers, numberOfWritten } from "./printed-number";

/*
 * 13. Moorings            a numbered list of Markdown: "13."; the next says 10. where the document does
 * - 1.2 Moorings          numbers that Markdown does not know, as `printed-number.ts` has them
 */

/**
 * Reads the number printed before each item of a list, by item: as the `marker` of a numbered list, or `written` at the head of its
 * words, where it stays. Of a list with bullets alone there is none. `words` are what an item is called before its number.
 */
export function readMarkers(
  file: VFile,
  list: List,
  words?: readonly string[],
): ReadonlyMap<ListItem, { marker?: string; written?: string }> {
  const isOrdered = list.ordered === true;
  const found = isOrdered ? readOrdered(file, list) : readWritten(file, list, words);
  reportBackwards(file, list, found);
  if (words !== undefined) warnOfUnnumbered(file, list, found);
  return new Map([...found].map(([item, number]) => [item, isOrdered ? { marker: number } : { written: number }]));
}

/* Markdown counts on from the first number; what the document prints stands in the source. */
function readOrdered(file: VFile, list: List): Map<ListItem, string> {
  return new Map(list.children.map((item, at) => [item, writtenNumber(String(file), list, at)]));
}

/** Gets the number of an item of a numbered list of Markdown as it is written in the source: "13.", "2)". */
export function writtenNumber(source: string, { start, children }: List, at: number): string {
  const offset = children[at]?.position?.start.offset;
  const [written] = (offset !== undefined && /^\d+[.)]/u.exec(source.slice(offset, offset + 11))) || [];
  return written ?? `${(start ?? 1) + at}.`;
}

function readWritten(file: VFile, { children }: List, words: readonly string[] | undefined): Map<ListItem, string> {
  const numbers = findPrintedNumbers(
    children.map((item) => headOf(file, item)),
    words,
  );
  return new Map(children.flatMap((item, at) => (numbers[at] === undefined ? [] : [[item, numbers[at]] as const])));
}

const escaped = /^[*_]*\(?\p{Lu}[\p{L}\p{N}.# -]*\\[.):]/u;

/* The words with which an item begins, those in bold type or italics too; none where an escape says that they are no number. */
function headOf(file: VFile, { children: [paragraph] }: ListItem): string {
  if (paragraph?.type !== "paragraph" || escaped.test(String(file).slice(paragraph.position?.start.offset))) return "";
  return foldSpace(toString(paragraph));
}

function reportBackwards(file: VFile, { children }: List, markers: ReadonlyMap<ListItem, string>): void {
  for (const [at, item] of children.entries()) {
    const [before, here] = [children[at - 1], item].map((each) => (each && markers.get(each)) ?? "");
    if (before === undefined || here === undefined || !isBefore(here, before)) continue;
    reportWarning(file, item, {
      "numbers-backwards": `Unexpected number ${here} after ${before}, expected a higher one. Correct it, unless the document itself prints it so; it is kept and cited as it is written.`,
    });
  }
}

/* Where two items have numbers, one without is as often a number that was not read. */
function warnOfUnnumbered(file: VFile, { children }: List, markers: ReadonlyMap<ListItem, string>): void {
  const bare = children.find((item) => !markers.has(item));
  if (bare === undefined || markers.size < 2) return;
  reportWarning(file, bare, {
    "item-unnumbered": `Unexpected item without a printed number beside ${[...markers.values()][0] ?? ""}, expected one as its neighbours have. Write it before the words as the report prints it, or leave the item where the report prints none.`,
  });
}

const collator = new Intl.Collator("en", { numeric: true });

/* Roman numbers do not sort as letters do, so that only figures, with the same letters before them, and single letters are compared. */
function isBefore(here: string, before: string): boolean {
  const [one, other] = [numberOfWritten(here), numberOfWritten(before)];
  const lettersOf = (number: string) => /^(\p{Lu}*)[ -]?\d[\d.]*$/u.exec(number)?.[1];
  const comparable =
    (lettersOf(one) !== undefined && lettersOf(one) === lettersOf(other)) || /^[a-h] [a-h]$/u.test(`${one} ${other}`);
  return comparable && collator.compare(one, other) <= 0;
}
