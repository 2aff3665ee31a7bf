import { adoptLook } from "#lib/browser/adopt-look";
import { besideSelector } from "#lib/browser/non-text-selector";
import { transliterate } from "#lib/text/transliterate";

/*
 * The words by which a search found something are marked where its reader arrives (CSS Custom Highlight API). The search keeps them as
 * its hits show them, in this tab alone; in a tab of its own a page takes those of the search that its reader came from.
 */

const storageKey = "found-words";
const look = "::highlight(found){background:color-mix(in srgb,var(--act) 20%,var(--paper));color:var(--ink)}";
const mostWords = 60;

/** Keeps the words that the hits mark when the reader follows one of them. */
export function keepFoundWords(hits: HTMLElement): void {
  hits.addEventListener("click", ({ target }) => {
    if (!(target instanceof Element) || target.closest("a") === null) return;
    const words = [...hits.querySelectorAll("mark")].map(({ textContent }) => textContent);
    try {
      sessionStorage.setItem(storageKey, JSON.stringify([...new Set(words)].slice(0, mostWords)));
    } catch {
      // Where nothing is kept, the words that were typed are marked.
    }
  });
}

/** Marks on a page that was come to from a search what it was found by, until Escape is pressed. */
export function markFoundWords(): void {
  if (!("highlights" in CSS)) return;
  const kept = readKept();
  const words = new Set((kept.length > 0 ? kept : readTyped()).map(transliterate));
  const main = document.querySelector("main");
  if (words.size === 0 || main === null) return;
  const ranges = findTexts(main).flatMap((text) => findRanges(text, words));
  if (ranges.length === 0) return;
  adoptLook(look);
  CSS.highlights.set("found", new Highlight(...ranges));
  addEventListener("keydown", ({ key }) => {
    if (key === "Escape") CSS.highlights.delete("found");
  });
}

function readKept(): string[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(storageKey) ?? "[]");
    return Array.isArray(kept) ? kept.filter((word) => typeof word === "string") : [];
  } catch {
    return [];
  }
}

/* The words of the search itself, but for short ones and those that leave something out. */
function readTyped(): string[] {
  const query = new URL(document.referrer).searchParams.get("q") ?? "";
  const words = query.split(/\s+/u).filter((word) => !word.startsWith("-"));
  return words.flatMap((word) => word.match(/[\p{L}\p{N}]{4,}/gu) ?? []);
}

function findTexts(root: HTMLElement): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, ({ parentElement }) =>
    parentElement?.closest(`${besideSelector}, nav, script, style`) === null
      ? NodeFilter.FILTER_ACCEPT
      : NodeFilter.FILTER_REJECT,
  );
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    if (node instanceof Text) texts.push(node);
  return texts;
}

/* Whole words, and phrases that a hit marks as one. */
function findRanges(text: Text, words: ReadonlySet<string>): Range[] {
  const found = [...text.data.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    word: transliterate(word),
    index,
    end: index + word.length,
  }));
  return found.flatMap(({ word, index, end }, at) => {
    const phrase = [...words].find((each) => each.includes(" ") && isPhraseAt(each.split(" "), at));
    const last = phrase === undefined ? end : found[at + phrase.split(" ").length - 1]?.end;
    if (last === undefined || (phrase === undefined && !words.has(word))) return [];
    const range = new Range();
    range.setStart(text, index);
    range.setEnd(text, last);
    return [range];
  });

  function isPhraseAt(phrase: readonly string[], at: number): boolean {
    return phrase.every((word, next) => found[at + next]?.word === word);
  }
}
