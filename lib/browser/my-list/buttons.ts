import { parsePath } from "#lib/address/permalink";
import { basePath, withBase } from "#lib/address/site";
import type { Announce } from "#lib/browser/announce";
import { buildButton, buildElement } from "#lib/browser/element";
import { nameOfLink, spaceWithin } from "#lib/browser/quoting/quotable";
import { addItem, findKind, hasItem, removeItem } from "./list";
import { changeKeptList, describeRefusal, readKeptList, watchList } from "./store";

/*
 * Adds "Add to my list" beside each permanent link and each hit of a search, which leaves the mark "In my list", and says in the masthead
 * how many there are: "My list (3)". The page of the list, <div data-my-list>, has a module of its own, which starts this.
 */

interface Kept {
  id: string;
  name: string;
}

const buttons = new Map<HTMLButtonElement, Kept>();

/** Starts all that a page has of the reader's list. */
export function startList(announce: Announce): void {
  // What is said later is read out only where its place is there before.
  addButtons(document.querySelectorAll<HTMLAnchorElement>("a[rel=bookmark]"), announce);
  const hits = document.querySelector("[data-search-hits]");
  if (hits !== null) {
    const add = () => addButtons(hits.querySelectorAll<HTMLAnchorElement>("p > a"), announce);
    new MutationObserver(add).observe(hits, { childList: true });
    add();
  }
  const show = () => {
    showButtons();
    showWay();
  };
  show();
  watchList(show);
}

function addButtons(links: Iterable<HTMLAnchorElement>, announce: Announce): void {
  for (const link of links) {
    const id = parsePath(link.getAttribute("href")?.slice(basePath.length) ?? "");
    if (id === undefined || findKind(id) === undefined) continue;
    const row = link.closest(".permalink, .hit") ?? link.parentElement;
    const name = nameOfLink(link);
    const button: HTMLButtonElement = buildButton("", () => change(button, { id, name }, announce), { class: "keep" });
    buttons.set(button, { id, name });
    row?.append(spaceWithin(row), buildElement("span", { class: "in-list" }, "In my list"), " ", button);
  }
  showButtons();
}

function change(button: HTMLButtonElement, { id, name }: Kept, announce: Announce): void {
  const there = hasItem(readKeptList(), id);
  const changed = changeKeptList((list) => (there ? removeItem(list, id) : addItem(list, { id, note: "" })));
  if (button.nextElementSibling?.matches(".not-kept") === true) button.nextElementSibling.remove();
  if (typeof changed === "string") {
    const words = `Could not be ${there ? "removed" : "added"}: ${describeRefusal(changed)}`;
    button.after(" ", buildElement("span", { class: "not-kept" }, words));
    return announce(`${words}. ${name}`);
  }
  const { length } = changed.items;
  announce(
    `${there ? "Removed from" : "Added to"} my list, which has ${length} ${length === 1 ? "item" : "items"} now: ${name}`,
  );
}

/* Says in each button whether its item is in the list; buttons of hits that are gone are forgotten. */
function showButtons(): void {
  const list = readKeptList();
  for (const [button, { id, name }] of buttons) {
    const there = hasItem(list, id);
    const text = there ? "Remove" : "Add to my list";
    if (!button.isConnected) buttons.delete(button);
    else if (button.textContent !== text) {
      button.textContent = text;
      button.setAttribute("aria-label", `${there ? "Remove from my list" : text}: ${name}`);
      button.previousElementSibling?.toggleAttribute("hidden", !there);
    }
  }
}

/* Says in the masthead how many items the list has. */
function showWay(): void {
  const { items } = readKeptList();
  const way = document.querySelector(`.masthead a[href="${withBase("/list/")}"]`);
  if (way !== null) way.textContent = items.length === 0 ? "My list" : `My list (${items.length})`;
}
