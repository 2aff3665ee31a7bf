/*
 * Offers a link to what a reader selects within one numbered paragraph or item, as long as it is selected: a button behind the
 * paragraph in the order of the page, so that Tab leads to it, that stands at an edge of the window away from the selection.
 */

const fewestWords = 3;
const pause = 200;
/* How much of the window's edge the button takes, in pixels. */
const edge = 72;

interface Passage { host: HTMLElement; range: Range; words: string }

/** Watches what is selected on a page with numbered paragraphs and offers a link to it. */
export function bindPassageLinks(announce: (text: string) => void): void {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "passage-link";
  button.textContent = "Link to this passage";
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
    place(button, passage);
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
    if (passage !== undefined) void copyPassage(passage).then((said) => {
      announce(said);
      button.textContent = said;
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
  const range = selection.getRangeAt(0);
  const host = findHost(range.startContainer);
  if (host === undefined || findHost(endOf(range)) !== host) return undefined;
  const words = readWords(range);
  return words.split(" ").filter((word) => /[\p{L}\p{N}]/u.test(word)).length < fewestWords ? undefined : { host, range: range.cloneRange(), words };
}

function findHost(node: Node): HTMLElement | undefined {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest<HTMLElement>(".text [id^=p], .item[id]") ?? undefined;
}

/* A paragraph taken whole by a triple click ends at the very start of the next. */
function endOf({ endContainer, endOffset, startContainer }: Range): Node {
  if (endOffset > 0 || endContainer === startContainer) return endContainer;
  const before = endContainer instanceof Element ? endContainer.previousElementSibling : endContainer.parentElement?.previousElementSibling;
  return before ?? endContainer;
}

function readWords(range: Range): string {
  const holder = document.createElement("div");
  holder.append(range.cloneContents());
  for (const beside of holder.querySelectorAll(".hang, .marker, .side, button")) beside.remove();
  return holder.textContent.replace(/\s+/g, " ").trim();
}

/* Below in the window, or above where that would cover the selection; within the text where the selection fills the window. */
function place(button: HTMLButtonElement, { host, range }: Passage): void {
  const { top, bottom } = range.getBoundingClientRect();
  const at = bottom <= innerHeight - edge ? "low" : top >= edge ? "high" : "inline";
  button.dataset.at = at;
  if (host.matches("li")) host.append(button);
  else host.after(button);
}

async function copyPassage({ host, range, words }: Passage): Promise<string> {
  const [page = ""] = (document.querySelector<HTMLLinkElement>("link[rel=canonical]")?.href ?? location.href).split("#");
  const plain = `${page}#${host.id}`;
  const { buildPassageAddress } = await import("./passage-address");
  const address = buildPassageAddress(plain, range);
  const number = host.id.startsWith("p") ? `¶${host.id.slice(1)}` : host.id;
  try {
    await navigator.clipboard.writeText(`“${words}” (${number}) ${address ?? plain}`);
  } catch {
    return "The browser does not let the page copy.";
  }
  return address === undefined ? `Copied: the words, with a link to ${number}` : `Copied: a link to this passage in ${number}`;
}
