import { diffArrays } from "diff";
import { fingerprint } from "#lib/records/fingerprint";

/** A paragraph number that the ledger holds, and the fingerprint of the words it was issued for. */
export interface Pin {
  number: number;
  fingerprint: string;
}

/** What became of each numbered text of a document, in reading order. */
export interface PinnedText {
  number: number;
  /** How the number was come by: `held` as before, `moved` to edited words, `new` where none was free. */
  state: "held" | "moved" | "new";
}

/**
 * Matches the numbered texts of a document with the numbers issued before: first those whose words are
 * unchanged, in order; then an edited text takes the number left free between the same neighbours; what remains is new
 * and is numbered after the highest ever issued. Numbers are never issued twice.
 */
export function pinTexts(texts: readonly string[], pins: readonly Pin[]): PinnedText[] {
  const wanted = texts.map(fingerprint);
  const result: (PinnedText | undefined)[] = matchUnchanged(wanted, pins);
  const used = new Set(result.flatMap((each) => (each === undefined ? [] : [each.number])));
  const free = pins.filter((pin) => !used.has(pin.number)).map((pin) => pin.number);
  let highest = pins.reduce((most, pin) => Math.max(most, pin.number), 0);
  let before = 0;
  return result.map((each, index) => {
    const pinned = each ?? takeFree(free, before, nextNumber(result, index)) ?? { number: (highest += 1), state: "new" };
    before = pinned.number;
    return pinned;
  });
}

function matchUnchanged(wanted: readonly string[], pins: readonly Pin[]): (PinnedText | undefined)[] {
  const result: (PinnedText | undefined)[] = wanted.map(() => undefined);
  const held = new Set<number>();
  let text = 0;
  let pin = 0;
  for (const part of diffArrays([...pins.map((each) => each.fingerprint)], [...wanted])) {
    for (let step = 0; step < part.value.length; step += 1) {
      const number = pins[pin]?.number;
      if (!part.added && !part.removed && number !== undefined) {
        result[text] = { number, state: "held" };
        held.add(number);
      }
      if (!part.removed) text += 1;
      if (!part.added) pin += 1;
    }
  }
  // Words that were moved elsewhere in the document keep their number too.
  wanted.forEach((print, index) => {
    if (result[index] !== undefined) return;
    const moved = pins.find((each) => each.fingerprint === print && !held.has(each.number));
    if (moved === undefined) return;
    held.add(moved.number);
    result[index] = { number: moved.number, state: "held" };
  });
  return result;
}

function nextNumber(result: readonly (PinnedText | undefined)[], index: number): number {
  return result.slice(index + 1).find((each) => each !== undefined)?.number ?? Number.POSITIVE_INFINITY;
}

function takeFree(free: number[], after: number, before: number): PinnedText | undefined {
  const at = free.findIndex((number) => number > after && number < before);
  const [number] = at === -1 ? [] : free.splice(at, 1);
  return number === undefined ? undefined : { number, state: "moved" };
}
