import { diffArrays } from "diff";
import { fingerprint } from "#lib/records/text/fingerprint";

/** A paragraph number that the ledger holds, and the fingerprint of the words it was issued for. */
export interface Pin {
  number: number;
  fingerprint: string;
  /** Whether the paragraph was declared moved or gone: its number is then held for the same words only. */
  closed?: boolean;
}

/** What became of each numbered text of a document, in reading order. */
export interface PinnedText {
  number: number;
  /** How the number was come by: `held` as before, `moved` to edited words, `new` where none was free. */
  state: "held" | "moved" | "new";
}

/** A text and a pin that belong together, each by its place. */
interface Pair {
  text: number;
  pin: number;
}

/**
 * Matches the numbered texts of a document with the numbers issued before, which come in their former reading order: first
 * those whose words are unchanged; then an edited text takes the number left free between the same neighbours; what
 * remains is new and is numbered after the highest ever issued. No number is given twice.
 */
export function pinTexts(texts: readonly string[], pins: readonly Pin[]): PinnedText[] {
  const prints = texts.map(fingerprint);
  const inOrder = findInOrder(prints, pins);
  const unchanged = [...inOrder, ...findElsewhere(prints, pins, inOrder)];
  const edited = findEdited(texts.length, pins, inOrder, unchanged);
  const held = new Map(unchanged.map((pair) => [pair.text, pins[pair.pin]?.number]));
  const moved = new Map(edited.map((pair) => [pair.text, pins[pair.pin]?.number]));
  let highest = pins.reduce((most, pin) => Math.max(most, pin.number), 0);
  return texts.map((_, text) => {
    const before = held.get(text);
    if (before !== undefined) return { number: before, state: "held" };
    const free = moved.get(text);
    return free === undefined ? { number: (highest += 1), state: "new" } : { number: free, state: "moved" };
  });
}

function findInOrder(prints: readonly string[], pins: readonly Pin[]): Pair[] {
  const pairs: Pair[] = [];
  let text = 0;
  let pin = 0;
  for (const part of diffArrays(
    pins.map((each) => each.fingerprint),
    [...prints],
  )) {
    for (let step = 0; step < part.value.length; step += 1) {
      if (!part.added && !part.removed) pairs.push({ text, pin });
      if (!part.removed) text += 1;
      if (!part.added) pin += 1;
    }
  }
  return pairs;
}

/** Words that were moved elsewhere in the document keep their number too. */
function findElsewhere(prints: readonly string[], pins: readonly Pin[], found: readonly Pair[]): Pair[] {
  const texts = new Set(found.map((pair) => pair.text));
  const used = new Set(found.map((pair) => pair.pin));
  const free = new Map<string, number[]>();
  pins.forEach((each, pin) => {
    if (!used.has(pin)) free.set(each.fingerprint, [...(free.get(each.fingerprint) ?? []), pin]);
  });
  return prints.flatMap((print, text) => {
    const pin = texts.has(text) ? undefined : free.get(print)?.shift();
    return pin === undefined ? [] : [{ text, pin }];
  });
}

/** Between two texts that stayed where they were, the texts and numbers left over belong together in their order. */
function findEdited(texts: number, pins: readonly Pin[], inOrder: readonly Pair[], unchanged: readonly Pair[]): Pair[] {
  const usedTexts = new Set(unchanged.map((pair) => pair.text));
  const usedPins = new Set([
    ...unchanged.map((pair) => pair.pin),
    ...pins.flatMap((pin, at) => (pin.closed === true ? [at] : [])),
  ]);
  const pairs: Pair[] = [];
  let from: Pair = { text: 0, pin: 0 };
  for (const to of [...inOrder, { text: texts, pin: pins.length }]) {
    const free = placesBetween(from.pin, to.pin).filter((pin) => !usedPins.has(pin));
    for (const text of placesBetween(from.text, to.text)) {
      const pin = usedTexts.has(text) ? undefined : free.shift();
      if (pin !== undefined) pairs.push({ text, pin });
    }
    from = { text: to.text + 1, pin: to.pin + 1 };
  }
  return pairs;
}

function placesBetween(start: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - start) }, (_, index) => start + index);
}
