import type { Announce } from "#lib/browser/announce";
import { findMarkedAddress } from "./marked-address";

/** A permanent link or a citation with the button that copies it, and what it is: "link to Recommendation 1". */
interface Copyable {
  host: HTMLElement;
  link: HTMLAnchorElement | null;
  button: HTMLElement;
  copyOf: string;
}

/** Copies a permanent link with the mark of the words it stands for, or a citation with its italics; `select` is done where the browser refuses. */
export async function copyFrom(
  { host, link, button, copyOf }: Copyable,
  announce: Announce,
  select: () => void,
): Promise<void> {
  const { copy = "" } = host.dataset;
  const html = host.querySelector("span:has(i,a)")?.innerHTML.replace(/<wbr>/gu, "");
  const isDone = await copyText(link === null ? copy : findMarkedAddress(link, copy), link === null ? html : undefined);
  showFor(button, isDone ? "Copied" : "Press Ctrl-C");
  if (isDone) announce(`Copied: ${copyOf}`);
  else select();
}

/** Copies the address of a numbered paragraph; its link also leads there, as it does without scripts. */
export async function copyNumber(number: HTMLAnchorElement, announce: Announce): Promise<void> {
  const page = document.querySelector<HTMLLinkElement>("link[rel=canonical]")?.href ?? location.href;
  if (!(await copyText(findMarkedAddress(number, new URL(number.hash, page).href)))) return;
  showFor(number, "Copied");
  announce(`Copied: link to paragraph ${number.hash.slice(2)}`);
}

/* With the italics of a citation, where it has any, for what takes them over. */
async function copyText(text: string, html?: string): Promise<boolean> {
  try {
    if (html === undefined) await navigator.clipboard.writeText(text);
    else await navigator.clipboard.write([new ClipboardItem({ "text/plain": text, "text/html": html })]);
    return true;
  } catch {
    return false;
  }
}

const usual = new WeakMap<HTMLElement, string>();

function showFor(element: HTMLElement, words: string): void {
  if (!usual.has(element)) usual.set(element, element.textContent);
  element.textContent = words;
  setTimeout(() => {
    element.textContent = usual.get(element) ?? "";
  }, 2500);
}
