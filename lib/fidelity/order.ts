import type { VFile } from "vfile";
import { z } from "zod";
import { pointAt, reportError } from "#lib/ingest/message";
import { readJson } from "#lib/ingest/registries/registry";
import type { Word } from "./words";

/*
 * ["1-48", "225-226", "189-223", "543:1-4"]
 *
 * The lines of an original in the order in which they are read: a line, lines, or words of a line, as they count once mended.
 */

/** Lines of an original that are read one after the other, or some words of one line; both ends are counted in, from one. */
export interface OrderEntry {
  from: number;
  to: number;
  words?: { from: number; to: number };
}

/** What is wrong with an order, and the entry, by its index, where it can be put right. */
export interface OrderFault {
  entry: number;
  kind: "missing" | "doubled" | "not-there";
  passage: string;
}

// "7", "7-12", "7:4" or "7:1-4".
const form = /^(?<from>\d+)(?:-(?<to>\d+)|:(?<first>\d+)(?:-(?<last>\d+))?)?$/u;

/** Reads a reading-order file; undefined, with an error at its line, where an entry has another form. */
export function readOrder(file: VFile): OrderEntry[] | undefined {
  const texts = readJson(file, z.array(z.string()));
  const entries = (texts ?? []).flatMap((text, index) => {
    const entry = parseEntry(text);
    if (entry === undefined) {
      reportError(file, findEntryPosition(file, index), {
        "order-entry": `Unexpected entry "${text}", expected a line ("7"), lines ("7-12") or words of a line ("7:1-4"), counted from one. Correct it.`,
      });
    }
    return entry ?? [];
  });
  return entries.length === texts?.length ? entries : undefined;
}

/** Puts the mended words of an original into reading order, and tells the words that stand in it not once. */
export function orderWords(
  original: readonly Word[],
  mended: readonly Word[],
  order: readonly OrderEntry[],
): { words: Word[]; faults: OrderFault[] } {
  const lines = findLines(original, mended);
  const takenBy = new Map<Slot, number>();
  const words: Word[] = [];
  const faults: OrderFault[] = [];
  for (const [entry, range] of order.entries()) {
    const slots = findSlots(range, lines);
    if (slots === undefined) faults.push({ entry, kind: "not-there", passage: formatEntry(range) });
    const doubled = (slots ?? []).filter((slot) => takenBy.has(slot));
    faults.push(...formatSlots(doubled, lines).map((passage) => ({ entry, kind: "doubled" as const, passage })));
    for (const slot of slots ?? []) {
      if (slot.word !== undefined && !takenBy.has(slot)) words.push(slot.word);
      if (!takenBy.has(slot)) takenBy.set(slot, entry);
    }
  }
  return { words, faults: [...faults, ...findMissing(lines, takenBy)] };
}

/** Reports what is wrong with an order, each fault at its entry. */
export function reportOrder(file: VFile, faults: readonly OrderFault[], original: string): void {
  for (const { entry, kind, passage } of faults) {
    const at = findEntryPosition(file, entry);
    if (kind === "missing")
      reportError(file, at, {
        "order-missing": `Unexpected gap, expected ${passage} of ${original} once. Add it where it is read, here or elsewhere.`,
      });
    else if (kind === "doubled")
      reportError(file, at, {
        "order-doubled": `Unexpected ${passage} of ${original} again, expected it once. Remove it here or where it stands before.`,
      });
    else
      reportError(file, at, {
        "order-not-there": `Unexpected "${passage}", expected lines or words that ${original} has; words count once mended. Correct it.`,
      });
  }
}

/** A word of the mended original; a line whose words are all mended away has one slot that is empty. */
interface Slot {
  line: number;
  number: number;
  word?: Word;
}

type Lines = ReadonlyMap<number, readonly Slot[]>;

function findLines(original: readonly Word[], mended: readonly Word[]): Lines {
  const lines = new Map<number, Slot[]>(original.map((word) => [word.line, []]));
  for (const word of mended) {
    const slots = lines.get(word.line);
    slots?.push({ line: word.line, number: slots.length + 1, word });
  }
  for (const [line, slots] of lines) if (slots.length === 0) slots.push({ line, number: 0 });
  return lines;
}

function findSlots({ from, to, words }: OrderEntry, lines: Lines): Slot[] | undefined {
  const last = Math.max(0, ...lines.keys());
  const found = Array.from({ length: Math.min(to, last) - from + 1 }, (_, step) => lines.get(from + step) ?? []).flat();
  if (words === undefined) return found.length === 0 || to > last ? undefined : found;
  return words.from >= 1 && words.to <= found.length ? found.slice(words.from - 1, words.to) : undefined;
}

function findMissing(lines: Lines, takenBy: ReadonlyMap<Slot, number>): OrderFault[] {
  let entry = 0;
  const faults: OrderFault[] = [];
  // In the order of the original, so that a gap is told at the entry that holds what stands before it.
  for (const [, slots] of [...lines].sort(([a], [b]) => a - b)) {
    const missing = slots.filter((slot) => !takenBy.has(slot));
    for (const slot of slots) entry = takenBy.get(slot) ?? entry;
    faults.push(...formatSlots(missing, lines).map((passage) => ({ entry, kind: "missing" as const, passage })));
  }
  return faults;
}

function formatSlots(slots: readonly Slot[], lines: Lines): string[] {
  const numbers = [...new Set(slots.map((slot) => slot.line))];
  return numbers.map((line) => {
    const here = slots.filter((slot) => slot.line === line);
    if (here.length === lines.get(line)?.length) return `line ${line}`;
    return `${here.length === 1 ? "word" : "words"} ${here.map((slot) => slot.number).join(", ")} of line ${line}`;
  });
}

function formatEntry({ from, to, words }: OrderEntry): string {
  const range = (ends: { from: number; to: number }) =>
    ends.from === ends.to ? `${ends.from}` : `${ends.from}-${ends.to}`;
  return words === undefined ? range({ from, to }) : `${from}:${range(words)}`;
}

function parseEntry(text: string): OrderEntry | undefined {
  const found = form.exec(text)?.groups;
  if (found === undefined) return undefined;
  const { from, to, first, last } = found;
  const lines = { from: Number(from), to: Number(to ?? from) };
  const words = { from: Number(first ?? 1), to: Number(last ?? first ?? 1) };
  if (lines.from < 1 || lines.to < lines.from || words.from < 1 || words.to < words.from) return undefined;
  return first === undefined ? lines : { ...lines, words };
}

/** The file is an array of strings without escapes, as `parseEntry` has seen. */
function findEntryPosition(file: VFile, entry: number): { line: number; column: number } {
  return pointAt(file, [...String(file).matchAll(/"[^"]*"/gu)][entry]?.index ?? 0);
}
