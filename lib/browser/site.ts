import { buildAnnouncer } from "./announce";
import { bindOpeningKeys } from "./opening-keys";
import { whenReady } from "./when-ready";

/*
 * The module of every page. It adds a button beside each permanent link and citation that copies it, and keys that lead
 * to the search; the links and texts themselves work without it.
 */

/** Copies text, by the clipboard's own interface or, where that is refused, through a selection. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function addCopyButton(host: HTMLElement, announce: (text: string) => void): void {
  const { copy = "", copyOf = "" } = host.dataset;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "copy";
  button.textContent = "Copy";
  button.setAttribute("aria-label", `Copy ${copyOf}`);
  button.addEventListener("click", () => {
    void copyText(copy).then((done) => {
      button.textContent = done ? "Copied" : "Press Ctrl-C";
      if (!done) selectText(host);
      announce(done ? `Copied: ${copyOf}` : `Selected: ${copyOf}. Press Ctrl-C to copy.`);
      setTimeout(() => {
        button.textContent = "Copy";
      }, 2500);
    });
  });
  host.append(" ", button);
}

function selectText(host: HTMLElement): void {
  const target = host.firstElementChild ?? host;
  const range = document.createRange();
  range.selectNodeContents(target);
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}

whenReady(() => {
  bindOpeningKeys();
  const hosts = document.querySelectorAll<HTMLElement>("[data-copy]");
  if (hosts.length === 0) return;
  const announce = buildAnnouncer();
  for (const host of hosts) addCopyButton(host, announce);
});
