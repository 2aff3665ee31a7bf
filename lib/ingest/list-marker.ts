import type { List, ListItem } from "mdast";
import type { VFile } from "vfile";
import { reportWarning } from "./message";

/*
 * 13. Moorings            a numbered list of Markdown: "13."; the next says 10. where the document does
 * - 1.2 Moorings          numbers that Markdown does not know: "1.2", "a.", "(iv)", where each item of the list has one
 */

const printed = /^(?:\d+(?:\.\d+)+\.?|\(?(?:\d+|[a-z]|[ivxl]+)\)|(?:\d+|[a-z]|[ivxl]+)\.)(?=\s)/u;
/* A number with a fraction is no printed number, unless the item begins behind it. */
const alone = /^(?:\d+(?:\.\d+)+\.?)\s+\p{Lu}/u;

/**
 * Reads the number printed before each item of a list, by item: as the `marker` of a numbered list, or `written` at the head of its
 * words, where it stays. Of a list with bullets alone there is none.
 */
export function readMarkers(file: VFile, list: List): ReadonlyMap<ListItem, { marker?: string; written?: string }> {
  const isOrdered = list.ordered === true;
  const found = isOrdered ? readOrdered(file, list) : readWritten(list);
  reportBackwards(file, list, found);
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

function readWritten({ children }: List): Map<ListItem, string> {
  const found = new Map(children.flatMap((item) => readNumber(item, children.length === 1 ? alone : printed)));
  return found.size === children.length ? found : new Map();
}

function readNumber(item: ListItem, pattern: RegExp): [ListItem, string][] {
  const first = firstText(item);
  const [marker] = (first !== undefined && pattern.test(first.value) && printed.exec(first.value)) || [];
  return marker === undefined ? [] : [[item, marker]];
}

function firstText({ children: [paragraph] }: ListItem) {
  const first = paragraph?.type === "paragraph" ? paragraph.children[0] : undefined;
  return first?.type === "text" ? first : undefined;
}

/** Writes a printed number as it is cited, without what only sets it off: "13." → "13", "(a)" → "a". */
export function numberOfMarker(marker: string): string {
  return marker.replace(/^\(|[.)]+$/gu, "");
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

const collator = new Intl.Collator("en", { numeric: true });

/* Roman numbers do not sort as letters do, so that only figures and single letters are compared. */
function isBefore(here: string, before: string): boolean {
  const [one, other] = [numberOfMarker(here), numberOfMarker(before)];
  const comparable = [one, other].every((each) => /^\d[\d.]*$/u.test(each)) || /^[a-h] [a-h]$/u.test(`${one} ${other}`);
  return comparable && collator.compare(one, other) <= 0;
}
