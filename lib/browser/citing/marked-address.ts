import { anchorOf } from "#lib/address/anchor";
import { addMark } from "#lib/address/wording-mark";
import { findCitedWords, markOf } from "./cited-words";

/**
 * Answers the address that copying a link gives: with the mark of the words it stands for, where they are on this page. The
 * mark is made from the words as they are shown, so it says what the reader had before their eyes.
 */
export function findMarkedAddress(link: HTMLAnchorElement, address: string): string {
  const anchor = anchorOf(address);
  if (anchor !== undefined) {
    const mark = findCitedWords(anchor)?.mark;
    return mark === undefined ? address : addMark(address, mark);
  }
  const beside = link.closest(".item")?.querySelector<HTMLElement>(".words") ?? undefined;
  const own = link.closest(".alone > .permalink") === null ? undefined : findCitedWords("")?.mark;
  const mark = beside === undefined ? own : markOf(beside);
  return mark === undefined ? address : addMark(address, mark);
}
