import { parsePath } from "#lib/address/permalink";
import { loadCitations, readAddresses } from "#lib/browser/export/citation-files";
import { findKind } from "#lib/browser/my-list/list";
import { nonTextSelector } from "#lib/browser/non-text-selector";
import { quoteWords } from "#lib/text/quoted-words";
import type { Quotable } from "./quotable";

/** Finds the words of something in quotation marks: as they stand on the page, or whole where a hit shows a part of them. */
export async function findWords({ host, place, address }: Quotable): Promise<string> {
  if (host.matches(".hit")) return findWordsOfHit(address);
  const figure = host.matches(".figures > *") ? readFigure(place) : undefined;
  const words = figure ?? readWords(host.querySelector(".words, blockquote") ?? host);
  return words === "" ? "" : quoteWords(words);
}

async function findWordsOfHit(address: string): Promise<string> {
  const id = parsePath(address) ?? "";
  const addresses = document.querySelector<HTMLElement>("[data-take-away]")?.dataset.takeAway ?? "{}";
  const { items } = await loadCitations([{ id, kind: findKind(id) ?? "" }], readAddresses(addresses));
  return items.get(id)?.words ?? "";
}

/* The words that state a figure stand before the document that they are from, in the place itself or in an element of it. */
function readFigure(place: HTMLElement): string | undefined {
  const sourced = place.matches(".sourced") ? place : (place.querySelector(".sourced") ?? place);
  return /^\s*“(.*)”/su.exec(sourced.firstChild?.textContent ?? "")?.[1];
}

/* Without numbers and buttons; the paragraphs of a quotation stay apart. */
function readWords(element: Element): string {
  const holder = document.createElement("div");
  holder.append(...[...element.childNodes].map((node) => node.cloneNode(true)));
  for (const other of holder.querySelectorAll(nonTextSelector)) other.remove();
  const paragraphs = [...holder.querySelectorAll("p")];
  return (paragraphs.length === 0 ? [holder] : paragraphs)
    .map(({ textContent }) => textContent.replaceAll(/\s+/gu, " ").trim())
    .join("\n\n");
}
