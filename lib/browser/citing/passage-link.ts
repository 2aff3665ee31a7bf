import { buildAnchored } from "#lib/address/anchor";
import type { Announce } from "#lib/browser/announce";
import { adoptLook } from "#lib/browser/adopt-look";
import { buildElement } from "#lib/browser/element";
import { findPageAddress } from "./page-address";
import { nonTextSelector } from "#lib/browser/non-text-selector";

/*
 * Offers a link to what a reader selects within one numbered paragraph or item, as long as it is selected: a button behind the
 * paragraph in the order of the page, so that Tab leads to it, that stands at an edge of the window away from the selection.
 */

const fewestWords = 3;
const pause = 200;
/* How much of the window's edge the button takes, in pixels. */
const edge = 72;

interface Passage {
  host: HTMLElement;
  range: Range;
  words: string;
}

/* A page without scripts has no such button and does not carry its looks. */
const look = `
.passage-link { font: 500 .85rem/1 var(--sans); color: var(--paper); background: var(--act); border: 0; padding: .75rem 1rem; position: fixed;
  right: 1rem; bottom: 1rem }
.passage-link[data-at="high"] { inset: 1rem 1rem auto auto }
.passage-link[data-at="inline"] { position: static }
@media print { .passage-link { display: none } }`;

/** Watches what is selected on a page with numbered paragraphs and offers a link to it. */
export function bindPassageLinks(announce: Announce): void {
  const button = buildElement("button", { type: "button", class: "passage-link" }, "Link to this passage");
  adoptLook(look);
  let passage: Passage | undefined;
  let timer = 0;
  const hide = () => {
    passage = undefined;
    button.remove();
  };
  const update = () => {
    // Whoever has come to the button by keyboard still wants what was selected.
    if (document.activeElement === button) return;
    passage = findPassage();
    if (passage === undefined) return hide();
    showButton(button, passage);
    void import("./passage-address");
  };
  document.addEventListener("selectionchange", () => {
    clearTimeout(timer);
    timer = window.setTimeout(update, pause);
  });
  document.addEventListener("keydown", ({ key }) => {
    if (key === "Escape" && button.isConnected) hide();
  });
  // The button must not take the selection away before it is pressed.
  button.addEventListener("pointerdown", (event) => event.preventDefault());
  button.addEventListener("click", () => {
    if (passage !== undefined)
      void copyPassage(passage).then((outcome) => {
        announce(outcome);
        button.textContent = outcome;
        setTimeout(() => {
          button.textContent = "Link to this passage";
          hide();
        }, 2500);
      });
  });
  update();
}

function findPassage(): Passage | undefined {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const chosen = selection.getRangeAt(0);
  const { startContainer: start } = chosen;
  const host = (start instanceof Element ? start : start.parentElement)?.closest<HTMLElement>(
    ".text [id^=p], .item[id], .account p:has(> .hang), .alone > blockquote",
  );
  const range = host === null || host === undefined ? undefined : findWords(host, chosen);
  if (host === null || host === undefined || range === undefined) return undefined;
  const words = readWords(range);
  // What is selected beyond the paragraph must be none of the words of the next.
  if (readWords(chosen).length > words.length) return undefined;
  return words.split(" ").filter((word) => /[\p{L}\p{N}]/u.test(word)).length < fewestWords
    ? undefined
    : { host, range, words };
}

/* The whole words of a host that a selection touches, without what stands beside them. */
function findWords(host: HTMLElement, chosen: Range): Range | undefined {
  const walker = document.createTreeWalker(host, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest(nonTextSelector) === null ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_REJECT,
  );
  const range = document.createRange();
  let found = false;
  for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
    if (!chosen.intersectsNode(node)) continue;
    let [start, end] = [
      node === chosen.startContainer ? chosen.startOffset : 0,
      node === chosen.endContainer ? chosen.endOffset : node.length,
    ];
    if (node.data.slice(start, end).trim() === "") continue;
    while (start > 0 && isWithinWord(node.data, start)) start -= 1;
    while (end < node.length && isWithinWord(node.data, end)) end += 1;
    if (!found) range.setStart(node, start);
    range.setEnd(node, end);
    found = true;
  }
  return found ? range : undefined;
}

function isWithinWord(text: string, at: number): boolean {
  return /^[\p{L}\p{N}’'-]{2}$/u.test(text.slice(at - 1, at + 1));
}

function readWords(range: Range): string {
  const holder = document.createElement("div");
  holder.append(range.cloneContents());
  for (const each of holder.querySelectorAll(nonTextSelector)) each.remove();
  return holder.textContent.replace(/\s+/g, " ").trim();
}

/* Below in the window, or above where that would cover the selection; within the text where the selection fills the window. */
function showButton(button: HTMLButtonElement, { host, range }: Passage): void {
  const { top, bottom } = range.getBoundingClientRect();
  const at = bottom <= innerHeight - edge ? "low" : top >= edge ? "high" : "inline";
  button.dataset.at = at;
  if (host.matches("li")) host.append(button);
  else host.after(button);
}

async function copyPassage({ host, range, words }: Passage): Promise<string> {
  const page = findPageAddress();
  const here = buildAnchored(page, host.id);
  const paragraph = host.querySelector<HTMLAnchorElement>('.hang[href*="#p"]');
  const number =
    host.id === "" ? (paragraph?.textContent ?? "") : host.id.startsWith("p") ? `¶${host.id.slice(1)}` : host.id;
  const { buildPassageAddress } = await import("./passage-address");
  const address = buildPassageAddress(here, range, host);
  // A paragraph that has its anchor on another page is found there, if not by its words.
  const plain = host.id === "" ? new URL(paragraph?.getAttribute("href") ?? "", page).href : here;
  const called = number === "" ? "" : ` (${number})`;
  try {
    await navigator.clipboard.writeText(`“${words}”${called} ${address ?? plain}`);
  } catch {
    return "The browser does not let the page copy.";
  }
  if (number === "")
    return address === undefined ? "Copied: the words, with a link to their page" : "Copied: a link to this passage";
  return address === undefined
    ? `Copied: the words, with a link to ${number}`
    : `Copied: a link to this passage in ${number}`;
}
