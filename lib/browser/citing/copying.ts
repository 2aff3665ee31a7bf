import type { Announce } from "#lib/browser/announce";

/*
 * Lets links and citations copy themselves:
 *   <p data-copy="https://…/r1/"><a rel="bookmark" aria-label="Permanent link to …: …/r1">…/r1</a></p>
 *   <p data-copy="the text" data-copy-of="citation of …">the text</p>
 *   <p id="p12"><a class="hang" href="#p12">¶12</a> …</p>
 * Every page loads this, so it builds its one button itself and imports nothing that others do.
 */

/** Adds a button beside each permanent link and citation that copies it, and lets the links themselves do so too. */
export function bindCopying(hosts: Iterable<HTMLElement>, announce: Announce): void {
  for (const host of hosts) addCopyButton(host, announce);
  // What adds the mark of the words is loaded before it is wanted, for a browser may let a page copy only at once.
  const load = ({ target }: Event) =>
    target instanceof Element && target.closest("[data-copy], .hang") !== null && void import("./marked-address");
  addEventListener("pointerover", load);
  addEventListener("focusin", load);
  addEventListener("click", (event) => {
    const number =
      event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('.hang[href^="#p"]') : null;
    if (number !== null && !isForPage(event)) copyNumber(number, announce);
  });
}

function addCopyButton(host: HTMLElement, announce: Announce): void {
  const link = host.querySelector<HTMLAnchorElement>("a[rel=bookmark]");
  // A permanent link is named after what it leads to: "Permanent link to Recommendation 1: harbour-3/panel-1/r1".
  const name = link?.getAttribute("aria-label")?.replace(/^Permanent (.*): \S+$/, "$1");
  const { copy = "", copyOf = name ?? "" } = host.dataset;
  const label = link === null ? "Copy" : "Copy link";
  const button = document.createElement("button");
  button.className = "copy";
  button.textContent = label;
  button.setAttribute("aria-label", `Copy ${copyOf}`);
  button.addEventListener("click", () => {
    const html = host.querySelector("span:has(i,a)")?.innerHTML.replace(/<wbr>/gu, "");
    void (link === null ? copyText(copy, html) : copyAddress(link, copy)).then((done) => {
      showFor(button, done ? "Copied" : "Press Ctrl-C", label);
      if (!done) getSelection()?.selectAllChildren(host.firstElementChild ?? host);
      announce(done ? `Copied: ${copyOf}` : `Selected: ${copyOf}. Press Ctrl-C to copy.`);
    });
  });
  host.append(" ", button);
  link?.addEventListener("click", (event) => {
    if (isForPage(event)) return;
    event.preventDefault();
    button.click();
  });
}

/* The link also leads to its paragraph, as it does without scripts. */
function copyNumber(number: HTMLAnchorElement, announce: Announce): void {
  const page = document.querySelector<HTMLLinkElement>("link[rel=canonical]")?.href ?? location.href;
  void copyAddress(number, new URL(number.hash, page).href).then((done) => {
    if (!done) return;
    showFor(number, "Copied", `¶${number.hash.slice(2)}`);
    announce(`Copied: link to paragraph ${number.hash.slice(2)}`);
  });
}

/* A modifier or another button asks the browser for a new tab, a window or a download, which copying must not take away. */
function isForPage({ ctrlKey, metaKey, shiftKey, altKey, button }: MouseEvent): boolean {
  return ctrlKey || metaKey || shiftKey || altKey || button !== 0;
}

/** Copies an address, with the mark of the words it stands for if what makes it can be had. */
async function copyAddress(link: HTMLAnchorElement, address: string): Promise<boolean> {
  const marked = await import("./marked-address")
    .then(({ findMarkedAddress }) => findMarkedAddress(link, address))
    .catch(() => address);
  return copyText(marked);
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

function showFor(element: HTMLElement, words: string, usual: string): void {
  element.textContent = words;
  setTimeout(() => {
    element.textContent = usual;
  }, 2500);
}
