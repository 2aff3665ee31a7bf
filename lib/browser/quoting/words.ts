import { parsePath } from "#lib/address/permalink";
import { loadCitations, readAddresses } from "#lib/browser/export/citation-files";
import { findKind } from "#lib/browser/my-list/list";
import { nonTextSelector } from "#lib/browser/non-text-selector";
import { quoteWords } from "#lib/text/quoted-words";
import type { Quotable } from "./quotable";

/** Finds the words of something in quotation marks: as they stand on the page, or whole where a hit shows a part of them. */
export async function findWords({ host, address }: Quotable): Promise<string> {
  if (host.matches(".hit")) return findWordsOfHit(address);
  const figure = host.matches(".figures dt") ? readFigure(host) : undefined;
  const words = figure ?? readWords(host.querySelector(".words, blockquote") ?? host);
  return words === "" ? "" : quoteWords(words);
}

async function findWordsOfHit(address: string): Promise<string> {
  const id = parsePath(address) ?? "";
  const addresses = document.querySelector<HTMLElement>("[data-take-away]")?.dataset.takeAway ?? "{}";
  const { items } = await loadCitations([{ id, kind: findKind(id) ?? "" }], readAddresses(addresses));
  return items.get(id)?.words ?? "";
}

/* The words that state a figure stand with it where its paragraph states more, else before the document that they are from. */
function readFigure(host: HTMLElement): string | undefined {
  const sourced = host.parentElement?.querySelector(".sourced");
  return host.dataset.words ?? /^\s*“(.*)”/su.exec(sourced?.firstChild?.textContent ?? "")?.[1];
}

/* Without numbers and buttons; the paragraphs of a quotation stay apart. */
function readWords(element: Element): string {
  const holder = document.createElement("div");
  holder.append(...[...element.childNodes].map((node) => node.cloneNode(true)));
  for (const other of holder.querySelectorAll(nonTextSelector)) other.remove();
  if (element.matches(".set")) return readSet(holder);
  const paragraphs = [...holder.querySelectorAll("p")];
  return (paragraphs.length === 0 ? [holder] : paragraphs).map(readText).join("\n\n");
}

/* The lines of a table, of definitions, of verse or of code stay lines; a picture is named, for what it shows is no words. */
function readSet(holder: Element): string {
  const code = holder.querySelector("pre");
  if (code !== null) return code.textContent;
  const picture = holder.querySelector("img");
  if (picture !== null) return `[Picture: ${picture.alt}]`;
  const rows = [...holder.querySelectorAll("tr")].map((row) => [...row.children].map(readText).join(" | "));
  return [...rows, ...[...holder.querySelectorAll(".line, dt, dd")].map(readText)].join("\n");
}

function readText({ textContent }: Element): string {
  return textContent.replaceAll(/\s+/gu, " ").trim();
}
