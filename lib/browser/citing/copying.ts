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
  // What copies is loaded before it is wanted, for a browser may let a page copy only at once.
  const load = ({ target }: Event) =>
    target instanceof Element && target.closest("[data-copy], .hang") !== null && void import("./copy");
  addEventListener("pointerover", load);
  addEventListener("focusin", load);
  addEventListener("click", (event) => {
    const number =
      event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('.hang[href^="#p"]') : null;
    if (number !== null && !isForPage(event))
      void import("./copy").then(({ copyNumber }) => copyNumber(number, announce));
  });
}

function addCopyButton(host: HTMLElement, announce: Announce): void {
  const link = host.querySelector<HTMLAnchorElement>("a[rel=bookmark]");
  // A permanent link is named after what it leads to: "Permanent link to Recommendation 1: harbour-3/panel-1/r1"; in a list its number is.
  const named = link?.closest(".row")?.querySelector(".number") ?? link;
  const name = named?.getAttribute("aria-label")?.replace(/^Perm.* to |: \S+$/g, "");
  const { copyOf = `link to ${name}` } = host.dataset;
  const button = document.createElement("button");
  button.className = "copy";
  button.textContent = link === null ? "Copy" : "Copy link";
  button.setAttribute("aria-label", `Copy ${copyOf}`);
  button.addEventListener("click", () => {
    const select = () => {
      getSelection()?.selectAllChildren(host.firstElementChild ?? host);
      announce(`Selected: ${copyOf}. Press Ctrl-C to copy.`);
    };
    void import("./copy")
      .then(({ copyFrom }) => copyFrom({ host, link, button, copyOf }, announce, select))
      .catch(select);
  });
  host.append(" ", button);
  link?.addEventListener("click", (event) => {
    if (isForPage(event)) return;
    event.preventDefault();
    button.click();
  });
}

/* A modifier or another button asks the browser for a new tab, a window or a download, which copying must not take away. */
function isForPage({ ctrlKey, metaKey, shiftKey, altKey, button }: MouseEvent): boolean {
  return ctrlKey || metaKey || shiftKey || altKey || button !== 0;
}
