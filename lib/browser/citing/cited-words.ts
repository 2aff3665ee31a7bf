import { buildAnchored } from "#lib/address/anchor";
import { buildMemberId } from "#lib/address/name";
import { fingerprint } from "#lib/records/text/fingerprint";
import { besideSelector, nonTextSelector } from "#lib/browser/non-text-selector";
import { basePath } from "#lib/address/site";
import { buildMark } from "#lib/address/wording-mark";

/** The words of this page that an address leads to: the element that bears the anchor, that with the words, and what they stand for. */
export interface CitedWords {
  host: HTMLElement;
  words: HTMLElement;
  id: string;
  mark: string;
  /** The mark that they had while the numbers of footnotes counted as words. */
  printedMark: string;
}

/**
 * Finds the words that an anchor of this page leads to; without an anchor, those that the page is about. Only where they are
 * the whole of what the ledger keeps a fingerprint of: items, wordings and numbered paragraphs.
 */
export function findCitedWords(anchor: string): CitedWords | undefined {
  const path = location.pathname.slice(basePath.length).replace(/^\/|\/(?:index\.html)?$/g, "");
  if (anchor === "") {
    const host = document.querySelector<HTMLElement>(".alone > blockquote");
    const words = host?.querySelector<HTMLElement>(".words, p") ?? null;
    return host === null || words === null ? undefined : describe(host, words, path);
  }
  const host = document.getElementById(anchor);
  const words = host?.querySelector<HTMLElement>(".words") ?? host;
  if (host === null || words === null || !/^[prw]\d+$/.test(anchor)) return undefined;
  return describe(host, words, anchor.startsWith("p") ? buildAnchored(path, anchor) : buildMemberId(path, anchor));
}

/** Answers the mark of the words an element holds, without numbers, links and buttons. */
export function markOf(element: HTMLElement, others = nonTextSelector): string {
  const words = element.cloneNode(true);
  if (!(words instanceof HTMLElement)) return "";
  for (const beside of words.querySelectorAll(others)) beside.remove();
  return buildMark(fingerprint(words.textContent));
}

function describe(host: HTMLElement, words: HTMLElement, id: string): CitedWords {
  return { host, words, id, mark: markOf(words), printedMark: markOf(words, besideSelector) };
}
